// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.customQuestionAnswer`](https://learn.microsoft.com/graph/api/resources/customquestionanswer?view=graph-rest-beta)
    CustomQuestionAnswer = "microsoft.graph.customQuestionAnswer"
}

impl CustomQuestionAnswer {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `questionId` in queries.
    pub const QUESTION_ID: Property<Self> = Property::new("questionId");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `questionId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn question_id(&self) -> Option<&str> {
        self.0.str("questionId")
    }

    /// `value`: `Edm.String`
    pub fn value(&self) -> Option<&str> {
        self.0.str("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("value", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }
}
