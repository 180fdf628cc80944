// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from actionResultPart.
    ///
    /// [`microsoft.graph.aadUserConversationMemberResult`](https://learn.microsoft.com/graph/api/resources/aaduserconversationmemberresult?view=graph-rest-beta)
    AadUserConversationMemberResult: super::ActionResultPart = "microsoft.graph.aadUserConversationMemberResult"
}

impl AadUserConversationMemberResult {
    /// `error` in queries.
    pub const ERROR: Property<Self> = Property::new("error");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");

    /// Sets `error`.
    pub fn with_error(self, value: impl Into<Nullable<super::PublicError>>) -> Self {
        Self(self.0.with("error", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }
}
