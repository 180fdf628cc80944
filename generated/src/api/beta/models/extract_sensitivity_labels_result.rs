// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.extractSensitivityLabelsResult`](https://learn.microsoft.com/graph/api/resources/extractsensitivitylabelsresult?view=graph-rest-beta)
    ExtractSensitivityLabelsResult = "microsoft.graph.extractSensitivityLabelsResult"
}

impl ExtractSensitivityLabelsResult {
    /// `labels` in queries.
    pub const LABELS: Property<Self> = Property::new("labels");

    /// `labels`: `Collection(microsoft.graph.sensitivityLabelAssignment)`
    pub fn labels(&self) -> Option<&[super::SensitivityLabelAssignment]> {
        self.0.models("labels")
    }

    /// Sets `labels`.
    pub fn with_labels(self, value: impl Into<Nullable<Vec<super::SensitivityLabelAssignment>>>) -> Self {
        Self(self.0.with("labels", value))
    }
}
