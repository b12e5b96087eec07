/// What a unit has promised somebody to do by a day (lời hứa, cam kết), and all that came of it.
///
/// Its state is read from what happened; only the newest step counts for it.
package struct Promise: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<Promise>

    package let id: ID
    package let origin: PromiseOrigin
    /// The unit that made it; whoever took over from that unit owes it now.
    package let unit: Unit.ID
    package let what: String
    package let owner: String
    package let madeAt: Instant
    package let madeBy: String
    /// The day that was promised. Whether it was kept in time is always measured by it.
    package let firstDue: Day
    /// Everything after it was made, oldest first.
    package private(set) var steps: [PromiseStep]
    package private(set) var revision: Int

    package init(
        id: ID, origin: PromiseOrigin, unit: Unit.ID, what: String, owner: String, madeAt: Instant,
        madeBy: String,
        firstDue: Day, steps: [PromiseStep] = [], revision: Int = 1
    ) {
        self.id = id
        self.origin = origin
        self.unit = unit
        self.what = what
        self.owner = owner
        self.madeAt = madeAt
        self.madeBy = madeBy
        self.firstDue = firstDue
        self.steps = steps
        self.revision = revision
    }

    /// A new promise out of a draft that was checked.
    package init(_ draft: PromiseDraft, id: ID, at instant: Instant, by signer: String) {
        self.init(
            id: id, origin: draft.origin, unit: draft.unit, what: draft.what, owner: draft.owner,
            madeAt: instant, madeBy: signer, firstDue: draft.due)
    }

    package var state: PromiseState { PromiseState(after: steps.last?.kind) }

    /// The day that runs now: the first one, or the last it was extended to.
    package var due: Day {
        steps.last { $0.kind == .extended }?.day ?? firstDue
    }

    package var isExtended: Bool { due != firstDue }

    /// The claim that waits for an answer or was confirmed; nothing where the unit still has to do it.
    package var claim: PromiseStep? {
        state == .claimed || state == .confirmed ? steps.last { $0.kind == .claimed } : nil
    }

    /// The day on which it was done, as far as the unit's last word stands.
    package var doneOn: Day? { claim?.day }

    /// The day on which it was confirmed, or said not to be possible.
    package var settledOn: Day? {
        state.isSettled ? steps.last?.at.day : nil
    }

    func adding(_ step: PromiseStep) -> Promise {
        var changed = self
        changed.steps.append(step)
        changed.revision += 1
        return changed
    }
}

extension Promise {
    /// Whether what was done was done by the day first promised; an extension does not change that.
    package var isDoneInTime: Bool {
        doneOn.map { $0 <= firstDue } ?? false
    }
}
