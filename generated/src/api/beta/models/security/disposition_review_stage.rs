// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.security.dispositionReviewStage`](https://learn.microsoft.com/graph/api/resources/security-dispositionreviewstage?view=graph-rest-beta)
    DispositionReviewStage: super::super::Entity = "microsoft.graph.security.dispositionReviewStage"
}

impl DispositionReviewStage {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `reviewersEmailAddresses` in queries.
    pub const REVIEWERS_EMAIL_ADDRESSES: Property<Self> = Property::new("reviewersEmailAddresses");
    /// `stageNumber` in queries.
    pub const STAGE_NUMBER: Property<Self> = Property::new("stageNumber");

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `reviewersEmailAddresses`: `Collection(Edm.String)`
    pub fn reviewers_email_addresses(&self) -> Option<Vec<&str>> {
        self.0.strs("reviewersEmailAddresses")
    }

    /// Sets `reviewersEmailAddresses`.
    pub fn with_reviewers_email_addresses(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("reviewersEmailAddresses", value))
    }

    /// `stageNumber`: `Edm.Int32`
    pub fn stage_number(&self) -> Option<i32> {
        self.0.i32("stageNumber")
    }

    /// Sets `stageNumber`.
    pub fn with_stage_number(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("stageNumber", value))
    }
}
