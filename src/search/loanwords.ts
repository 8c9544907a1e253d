/**
 * Names of computing that Korean notes write in several ways: a translation, the English word, how it sounds where the
 * sound alone doesn't tell (short words), an acronym. A row is one thing. Compiled for this site from the headwords of
 * the Telecommunications Technology Association's dictionary of ICT terms (terms.tta.or.kr) and the usage of Korean
 * textbooks on operating systems, networks, databases, data structures, object orientation, machine learning and the
 * development of web and iOS applications. A word that is spelt as it sounds (데드락, deadlock) isn't listed, see
 * `loanword-sound.ts`; a name of several is, where one of them is too short for that or is translated elsewhere.
 */
const ROWS = `
교착상태, 데드락, deadlock
상호배제, mutual exclusion, 뮤텍스, mutex
경쟁상태, 경쟁조건, race condition
기아상태, 기아현상, starvation
동기화, synchronization
비동기, asynchronous, async
동시성, concurrency
병렬성, parallelism
병렬처리, parallel processing
문맥교환, 컨텍스트 스위칭, context switch, context switching
시스템 콜, 시스템 호출, system call
프로세스 제어 블록, process control block, pcb
프로세스 간 통신, inter process communication, ipc
다중 프로그래밍, 멀티 프로그래밍, multiprogramming
다중 처리, 멀티 프로세싱, multiprocessing
멀티 스레드, 멀티 쓰레드, 다중 스레드, multi thread, multithread
메인 스레드, 메인 쓰레드, main thread
스레드 풀, 쓰레드 풀, thread pool
임계구역, 임계영역, critical section
바쁜 대기, busy waiting
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
페이지 테이블, page table
요구 페이징, demand paging
스래싱, thrashing
지역성, locality
내부 단편화, internal fragmentation
외부 단편화, external fragmentation
직접 메모리 접근, direct memory access, dma
단편화, fragmentation
선점, preemption, preemptive
비선점, non preemptive, nonpreemptive
선입선출, fifo
후입선출, lifo
우선순위, priority
우선순위 큐, priority queue
스케줄링, scheduling
트랜잭션, transaction
격리수준, 고립수준, isolation level
낙관적 락, 낙관적 잠금, optimistic lock
비관적 락, 비관적 잠금, pessimistic lock
공유 락, 공유 잠금, shared lock
배타 락, 배타적 잠금, exclusive lock
정규화, normalization
역정규화, 반정규화, denormalization
함수 종속, 함수적 종속, functional dependency
이상 현상, anomaly
갱신 이상, 수정 이상, update anomaly
삽입 이상, insertion anomaly
삭제 이상, deletion anomaly
무결성, integrity
일관성, consistency
원자성, atomicity
지속성, 영속성, durability
기본키, primary key
외래키, foreign key
후보키, candidate key
대체키, alternate key
슈퍼키, super key
복합키, composite key
색인, 인덱스, index
조인, join
내부 조인, inner join
외부 조인, outer join
실행 계획, execution plan
클러스터드 인덱스, clustered index
영속성 컨텍스트, persistence context
지연 로딩, lazy loading
즉시 로딩, eager loading
객체 관계 매핑, object relational mapping, orm
샤딩, sharding
복제, 레플리케이션, replication
이중화, redundancy
데이터베이스, database, db
관계형 데이터베이스, rdbms
저장 프로시저, stored procedure
연결 리스트, 링크드 리스트, linked list
이중 연결 리스트, 양방향 연결 리스트, doubly linked list
동적 배열, dynamic array
해시 충돌, hash collision
개방 주소법, open addressing
선형 탐사, linear probing
최대 힙, max heap
최소 힙, min heap
균형 이진 트리, balanced binary tree
레드 블랙 트리, red black tree
인접 행렬, adjacency matrix
인접 리스트, adjacency list
배열, array
스택, stack
큐, queue
덱, 데크, deque
원형 큐, circular queue
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
위상 정렬, topological sort
최소 공통 조상, lowest common ancestor, lca
최장 증가 부분 수열, longest increasing subsequence, lis
투 포인터, two pointers, two pointer
슬라이딩 윈도우, sliding window
백트래킹, 퇴각 검색, backtracking
완전 탐색, 브루트 포스, brute force
선형 탐색, 순차 탐색, linear search, sequential search
최악의 경우, worst case
트리 순회, tree traversal
전위 순회, preorder
중위 순회, inorder
후위 순회, postorder
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
절차지향 프로그래밍, 절차적 프로그래밍, procedural programming
선언형 프로그래밍, declarative programming
명령형 프로그래밍, imperative programming
단일 책임 원칙, single responsibility principle, srp
개방 폐쇄 원칙, open closed principle, ocp
리스코프 치환 원칙, liskov substitution principle, lsp
인터페이스 분리 원칙, interface segregation principle, isp
의존관계 역전 원칙, 의존 역전 원칙, 의존성 역전 원칙, dependency inversion principle, dip
결합도, coupling
응집도, cohesion
함수형 프로그래밍, functional programming
람다, lambda
고차 함수, higher order function
순수 함수, pure function
일급 함수, first class function
일급 시민, first class citizen
익명 함수, anonymous function
콜백 함수, callback function
화살표 함수, arrow function
가상 함수, virtual function
탈출 클로저, 이스케이핑 클로저, escaping closure
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
값에 의한 호출, call by value
참조에 의한 호출, call by reference
참조 횟수, 참조 카운트, reference count, reference counting
메모리 누수, memory leak
가비지 컬렉터, garbage collector
가비지 컬렉션, 가비지 콜렉션, garbage collection, gc
직렬화, serialization
역직렬화, deserialization
형변환, 타입 변환, 캐스팅, casting
업캐스팅, 상향 형변환, upcasting
다운캐스팅, 하향 형변환, downcasting
타입 추론, type inference
정적 타입, static typing
동적 타입, dynamic typing
오버로딩, overloading
오버라이딩, 재정의, overriding
예외 처리, exception handling
생명주기, 라이프사이클, life cycle, lifecycle
설계 패턴, 디자인 패턴, design pattern
전략 패턴, strategy pattern
팩토리 패턴, factory pattern
팩토리 메서드, 팩토리 메소드, factory method
추상 팩토리, abstract factory
템플릿 메서드, 템플릿 메소드, template method
어댑터 패턴, adapter pattern
데코레이터 패턴, decorator pattern
프록시 패턴, proxy pattern
빌더 패턴, builder pattern
반복자 패턴, 이터레이터 패턴, iterator pattern
싱글톤, 싱글턴, singleton
옵저버, 옵서버, observer
옵저버 패턴, 옵서버 패턴, observer pattern
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
수평 확장, 스케일 아웃, scale out
수직 확장, 스케일 업, scale up
정방향 프록시, 포워드 프록시, forward proxy
역방향 프록시, 리버스 프록시, reverse proxy
무중단 배포, zero downtime deployment
블루 그린 배포, blue green
마이크로서비스, microservice, microservices
메시지 큐, message queue
단일 장애점, 단일 장애 지점, single point of failure, spof
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
데이터 링크 계층, data link layer
세션 계층, session layer
표현 계층, presentation layer
전송 제어 프로토콜, transmission control protocol, tcp
사용자 데이터그램 프로토콜, user datagram protocol, udp
회선 교환, circuit switching
패킷 교환, packet switching
서브넷 마스크, subnet mask
기본 게이트웨이, default gateway
대역폭, bandwidth
지연 시간, latency
처리량, throughput
상태 코드, status code
멱등성, idempotent, idempotency, idempotence
무상태, 무상태성, stateless
영속 연결, 지속 연결, persistent connection, keep alive
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
전자 서명, 디지털 서명, digital signature
인증 기관, certificate authority
동일 출처 정책, same origin policy
교차 사이트 스크립팅, 크로스 사이트 스크립팅, xss
사이트 간 요청 위조, csrf
세션, session
쿠키, cookie
캐시, 캐쉬, cache
토큰, token
교차 출처 리소스 공유, cors
렌더링, rendering
서버 사이드 렌더링, server side rendering, ssr
클라이언트 사이드 렌더링, client side rendering, csr
단일 페이지 애플리케이션, single page application, spa
가상 돔, virtual dom
이벤트 루프, event loop
이벤트 버블링, event bubbling
이벤트 위임, event delegation
실행 컨텍스트, execution context
렉시컬 스코프, 정적 스코프, lexical scope
즉시 실행 함수, iife
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
비용 함수, cost function
활성화 함수, activation function
역전파, backpropagation
합성곱, convolution
선형 회귀, linear regression
지도 학습, supervised learning
비지도 학습, unsupervised learning
강화 학습, reinforcement learning
교차 검증, cross validation
차원 축소, dimensionality reduction
자연어 처리, natural language processing, nlp
파일, file
타입, type
웹, web
뷰 컨트롤러, view controller
테이블 뷰, table view
오토레이아웃, auto layout, autolayout
제약, 제약조건, constraint, constraints
접근 수준, access level
온디맨드 리소스, on demand resource, on demand resources
앱 씨닝, app thinning
코어 데이터, core data
알림 센터, 노티피케이션 센터, notification center
런 루프, run loop
안전 영역, safe area
자동 참조 카운팅, automatic reference counting, arc
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
json, 제이슨
nosql, 노에스큐엘, 노에스큐앨
ios, 아이오에스, 아이오스
nuxt, 넉스트
docker, 도커
`;

export const LOANWORDS: readonly (readonly string[])[] = ROWS.trim()
  .split('\n')
  .map((row) => row.split(', '));
