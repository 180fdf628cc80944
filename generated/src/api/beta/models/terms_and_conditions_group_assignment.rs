// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.termsAndConditionsGroupAssignment`](https://learn.microsoft.com/graph/api/resources/intune-companyterms-termsandconditionsgroupassignment?view=graph-rest-beta)
    TermsAndConditionsGroupAssignment = "microsoft.graph.termsAndConditionsGroupAssignment"
}

impl TermsAndConditionsGroupAssignment {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `targetGroupId` in queries.
    pub const TARGET_GROUP_ID: Property<Self> = Property::new("targetGroupId");
    /// `termsAndConditions` in queries.
    pub const TERMS_AND_CONDITIONS: Property<Self> = Property::new("termsAndConditions");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `targetGroupId`: `Edm.String`
    pub fn target_group_id(&self) -> Option<&str> {
        self.0.str("targetGroupId")
    }

    /// Sets `targetGroupId`.
    pub fn with_target_group_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetGroupId", value))
    }

    /// `termsAndConditions`: `microsoft.graph.termsAndConditions`
    pub fn terms_and_conditions(&self) -> Option<&super::TermsAndConditions> {
        self.0.model("termsAndConditions")
    }

    /// Sets `termsAndConditions`.
    pub fn with_terms_and_conditions(self, value: impl Into<Nullable<super::TermsAndConditions>>) -> Self {
        Self(self.0.with("termsAndConditions", value))
    }
}
