import Commands
import Foundation

@main
struct Main {
    static func main() async {
        exit(await DienHong.carryOut(Array(CommandLine.arguments.dropFirst())))
    }
}
