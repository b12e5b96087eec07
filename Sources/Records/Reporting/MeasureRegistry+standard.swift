import Civics

extension MeasureRegistry {
    /// The measures of every feature. A feature adds its lines here, and nothing else in the report changes.
    package static func standard(catalogue: IndicatorCatalogue) -> MeasureRegistry {
        MeasureRegistry(
            [
                RegisterMeasure.units,
                RegisterMeasure.committees,
                RegisterMeasure.leadership,
                ReportsMeasure(),
                LetterMeasure(),
                PostingMeasure(),
                ProceduresPostedMeasure(.shipped),
                DisclosureCoverageMeasure(.shipped),
                ReceptionMeasure(),
                HeadReceptionMeasure(.shipped),
                PromiseMeasure(),
                DialogueMeasure(),
            ], catalogue: catalogue)
    }
}
