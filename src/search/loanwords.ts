/**
 * Names of computing that Korean notes write in several ways: a translation, the English word, how it sounds where the
 * sound alone doesn't tell (short words), an acronym. A row is one thing. Compiled for this site from the headwords of
 * the Telecommunications Technology Association's dictionary of ICT terms (terms.tta.or.kr) and the usage of Korean
 * textbooks on operating systems, networks, databases, data structures and object orientation. What is spelt as it
 * sounds (데드락, deadlock) isn't listed: see `loanword-sound.ts`.
 */
const ROWS = `
교착상태, 데드락, deadlock
임계영역, critical section
상호배제, mutual exclusion, 뮤텍스, mutex
경쟁상태, 경쟁조건, race condition
기아상태, 기아현상, starvation
동기화, synchronization
비동기, asynchronous, async
동시성, concurrency
병렬성, parallelism
병렬처리, parallel processing
문맥교환, 컨텍스트 스위칭, context switch, context switching
가상메모리, virtual memory
주기억장치, 메인 메모리, main memory
보조기억장치, secondary storage
중앙처리장치, cpu
운영체제, operating system, os
입출력, input output, i/o, io
쓰레드, 스레드, thread
메서드, 메소드, method
페이지 교체, page replacement
페이지 부재, 페이지 폴트, page fault
단편화, fragmentation
선점, preemption, preemptive
우선순위, priority
우선순위 큐, priority queue
스케줄링, scheduling
트랜잭션, transaction
격리수준, 고립수준, isolation level
정규화, normalization
역정규화, 반정규화, denormalization
무결성, integrity
일관성, consistency
원자성, atomicity
지속성, 영속성, durability
기본키, primary key
외래키, foreign key
후보키, candidate key
색인, 인덱스, index
조인, join
샤딩, sharding
복제, 레플리케이션, replication
이중화, redundancy
데이터베이스, database, db
관계형 데이터베이스, rdbms
저장 프로시저, stored procedure
연결 리스트, 링크드 리스트, linked list
배열, array
스택, stack
큐, queue
힙, heap
트리, tree
해시, hash
해시 테이블, hash table
해시 함수, hash function
그래프, graph
이진 탐색, 이분 탐색, binary search
이진 탐색 트리, 이진 검색 트리, binary search tree, bst
이진 트리, binary tree
깊이 우선 탐색, depth first search, dfs
너비 우선 탐색, breadth first search, bfs
최소 신장 트리, minimum spanning tree, mst
최단 경로, shortest path
동적 계획법, 다이나믹 프로그래밍, dynamic programming
탐욕 알고리즘, 그리디 알고리즘, greedy algorithm
분할 정복, divide and conquer
시간 복잡도, time complexity
공간 복잡도, space complexity
정렬, sort, sorting
선택 정렬, selection sort
삽입 정렬, insertion sort
거품 정렬, 버블 정렬, bubble sort
병합 정렬, 합병 정렬, merge sort
퀵 정렬, 퀵 소트, quick sort
힙 정렬, 힙 소트, heap sort
기수 정렬, radix sort
계수 정렬, counting sort
재귀, recursion, recursive
객체지향, object oriented, oop
객체, 오브젝트, object
상속, inheritance
다형성, polymorphism
캡슐화, encapsulation
추상화, abstraction
추상 클래스, abstract class
은닉화, 정보 은닉, information hiding
구조체, struct, structure
열거형, enum, enumeration
생성자, constructor
소멸자, destructor
접근 제어, access control
접근 제어자, 접근 제한자, access modifier
의존성 주입, dependency injection, di
제어의 역전, 제어 역전, inversion of control, ioc
관점 지향 프로그래밍, aspect oriented programming, aop
함수형 프로그래밍, functional programming
고차 함수, higher order function
일급 객체, first class object
불변, immutable, immutability
가변, mutable
참조, reference
강한 참조, strong reference
약한 참조, weak reference
순환 참조, circular reference, retain cycle
값 타입, value type
참조 타입, reference type
얕은 복사, shallow copy
깊은 복사, deep copy
가비지 컬렉션, 가비지 콜렉션, garbage collection, gc
직렬화, serialization
역직렬화, deserialization
형변환, 타입 변환, 캐스팅, casting
예외 처리, exception handling
생명주기, 라이프사이클, life cycle, lifecycle
설계 패턴, 디자인 패턴, design pattern
전략 패턴, strategy pattern
팩토리 패턴, factory pattern
싱글톤, 싱글턴, singleton
옵저버, 옵서버, observer
단위 테스트, 유닛 테스트, unit test
통합 테스트, integration test
테스트 주도 개발, test driven development, tdd
지속적 통합, continuous integration, ci
지속적 배포, continuous deployment, continuous delivery, cd
형상 관리, 버전 관리, version control
배포, deploy, deployment
컨테이너, container
가상화, virtualization
부하 분산, 로드 밸런싱, load balancing
부하 분산기, 로드 밸런서, load balancer
확장성, scalability
가용성, availability
고가용성, high availability
흐름 제어, flow control
혼잡 제어, congestion control
오류 제어, error control
전송 계층, transport layer
응용 계층, 애플리케이션 계층, application layer
네트워크 계층, network layer
물리 계층, physical layer
패킷, packet
프로토콜, protocol
도메인 이름 시스템, dns
대칭키, symmetric key
비대칭키, 공개키, public key
암호화, encryption
복호화, decryption
인증, authentication
인가, authorization
방화벽, firewall
세션, session
쿠키, cookie
캐시, 캐쉬, cache
토큰, token
교차 출처 리소스 공유, cors
렌더링, rendering
상태 관리, state management
라이브러리, library
프레임워크, framework
의존성, dependency
인터페이스, interface
컴파일러, compiler
인터프리터, interpreter
변수, variable
상수, constant
함수, function
자료구조, data structure
알고리즘, algorithm
머신러닝, 기계 학습, machine learning
딥러닝, 심층 학습, deep learning
인공지능, artificial intelligence, ai
과적합, 오버피팅, overfitting
경사 하강법, gradient descent
손실 함수, loss function
파일, file
타입, type
웹, web
앱, app, application, 애플리케이션
뷰, view
맵, map
셀, cell
훅, hook
씬, scene
폼, form
탭, tab
락, lock
키, key
풀, pool
셋, set
노드, node
`;

export const LOANWORDS: readonly (readonly string[])[] = ROWS.trim()
  .split('\n')
  .map((row) => row.split(', '));
