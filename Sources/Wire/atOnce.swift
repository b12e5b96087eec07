import Foundation

/// Runs the body on so many threads at once, for a resident waits for the site and for nobody else, and comes back when all
/// of them are done.
package func atOnce(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) async {
    await withTaskGroup { group in
        for share in 0..<count {
            group.addTask {
                await withCheckedContinuation { done in
                    Thread.detachNewThread {
                        body(share)
                        done.resume()
                    }
                }
            }
        }
    }
}
