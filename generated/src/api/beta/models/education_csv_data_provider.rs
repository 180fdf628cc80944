// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from educationsynchronizationdataprovider.
    ///
    /// [`microsoft.graph.educationCsvDataProvider`](https://learn.microsoft.com/graph/api/resources/educationcsvdataprovider?view=graph-rest-beta)
    EducationCsvDataProvider: super::EducationSynchronizationDataProvider = "microsoft.graph.educationCsvDataProvider"
}

impl EducationCsvDataProvider {
    /// `customizations` in queries.
    pub const CUSTOMIZATIONS: Property<Self> = Property::new("customizations");

    /// `customizations`: `microsoft.graph.educationSynchronizationCustomizations`
    pub fn customizations(&self) -> Option<&super::EducationSynchronizationCustomizations> {
        self.0.model("customizations")
    }

    /// Sets `customizations`.
    pub fn with_customizations(
        self,
        value: impl Into<Nullable<super::EducationSynchronizationCustomizations>>,
    ) -> Self {
        Self(self.0.with("customizations", value))
    }
}
