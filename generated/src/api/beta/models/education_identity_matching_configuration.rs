// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationIdentityMatchingConfiguration`](https://learn.microsoft.com/graph/api/resources/educationidentitymatchingconfiguration?view=graph-rest-beta)
    EducationIdentityMatchingConfiguration = "microsoft.graph.educationIdentityMatchingConfiguration"
}

impl EducationIdentityMatchingConfiguration {
    /// `matchingOptions` in queries.
    pub const MATCHING_OPTIONS: Property<Self> = Property::new("matchingOptions");

    /// `matchingOptions`: `Collection(microsoft.graph.educationIdentityMatchingOptions)`
    pub fn matching_options(&self) -> Option<&[super::EducationIdentityMatchingOptions]> {
        self.0.models("matchingOptions")
    }

    /// Sets `matchingOptions`.
    pub fn with_matching_options(
        self,
        value: impl Into<Nullable<Vec<super::EducationIdentityMatchingOptions>>>,
    ) -> Self {
        Self(self.0.with("matchingOptions", value))
    }
}
