// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from windowsUpdateReference.
    ///
    /// [`microsoft.graph.windowsUpdates.qualityUpdateReference`](https://learn.microsoft.com/graph/api/resources/windowsupdates-qualityupdatereference?view=graph-rest-beta)
    QualityUpdateReference: super::WindowsUpdateReference = "microsoft.graph.windowsUpdates.qualityUpdateReference"
}

crate::runtime::derived! {
    QualityUpdateReference: super::DeployableContent
}

impl QualityUpdateReference {
    pub const CLASSIFICATION: Property<Self> = Property::new("classification");
    pub const RELEASE_DATE_TIME: Property<Self> = Property::new("releaseDateTime");

    /// `classification`: `microsoft.graph.windowsUpdates.qualityUpdateClassification`
    ///
    /// Possible values are: security.
    pub fn classification(&self) -> Option<super::QualityUpdateClassification> {
        self.0.enumeration("classification")
    }

    pub fn with_classification(
        self,
        value: impl Into<Nullable<super::QualityUpdateClassification>>,
    ) -> Self {
        Self(self.0.with("classification", value))
    }

    /// `releaseDateTime`: `Edm.DateTimeOffset`
    pub fn release_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("releaseDateTime")
    }

    pub fn with_release_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("releaseDateTime", value))
    }
}
