// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from qualityUpdateReference.
    ///
    /// [`microsoft.graph.windowsUpdates.expeditedQualityUpdateReference`](https://learn.microsoft.com/graph/api/resources/windowsupdates-expeditedqualityupdatereference?view=graph-rest-beta)
    ExpeditedQualityUpdateReference: super::QualityUpdateReference = "microsoft.graph.windowsUpdates.expeditedQualityUpdateReference"
}

crate::runtime::derived! {
    ExpeditedQualityUpdateReference: super::DeployableContent
}

impl ExpeditedQualityUpdateReference {
    pub const CLASSIFICATION: Property<Self> = Property::new("classification");
    pub const RELEASE_DATE_TIME: Property<Self> = Property::new("releaseDateTime");
    pub const EQUIVALENT_CONTENT: Property<Self> = Property::new("equivalentContent");

    pub fn with_classification(
        self,
        value: impl Into<Nullable<super::QualityUpdateClassification>>,
    ) -> Self {
        Self(self.0.with("classification", value))
    }

    pub fn with_release_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("releaseDateTime", value))
    }

    /// `equivalentContent`: `microsoft.graph.windowsUpdates.equivalentContentOption`
    ///
    /// Possible values are: latestSecurity.
    pub fn equivalent_content(&self) -> Option<super::EquivalentContentOption> {
        self.0.enumeration("equivalentContent")
    }

    pub fn with_equivalent_content(
        self,
        value: impl Into<Nullable<super::EquivalentContentOption>>,
    ) -> Self {
        Self(self.0.with("equivalentContent", value))
    }
}
