import Civics

extension ReportDesk {
    /// The desk over the program's own indicators, checks and outline, on the units as they are kept. Throws
    /// `CatalogueFaults` with everything wrong with those files.
    package static func standard(
        units: UnitStore, unopened: ReportBook.UnopenedPeriod = .refused
    ) throws -> ReportDesk {
        let (catalogue, checks, outline) = try Shipped.read.get()
        let committees = CommitteeStore(units: units)
        return ReportDesk(
            archive: units.archive,
            book: ReportBook(
                registry: .standard(catalogue: catalogue), checks: checks,
                trees: UnitTrees { day, reading in try units.tree(on: day, reading) }, unopened: unopened),
            outline: outline,
            signing: { unit, day, reading in
                try ReportSigning.inForce(for: unit, on: day, committees: committees, reading)
            })
    }

    /// The files are read once; they do not change while the program runs.
    private enum Shipped {
        static let read: Result<(IndicatorCatalogue, ReportChecks, ReportOutline), any Error> = Result {
            let catalogue = try IndicatorCatalogue.load()
            return (catalogue, try ReportChecks.load(for: catalogue), try ReportOutline.load(for: catalogue))
        }
    }
}
