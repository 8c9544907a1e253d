import java.net.ServerSocket;
import java.net.Socket;

/** 소켓을 열면 3-way handshake는 운영체제가 한다. */
class Handshake {
    public static void main(String[] args) throws Exception {
        try (ServerSocket server = new ServerSocket(8080); Socket client = server.accept()) {
            System.out.println(client.getRemoteSocketAddress());
        }
    }
}
