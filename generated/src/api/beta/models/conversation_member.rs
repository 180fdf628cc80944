// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.conversationMember`](https://learn.microsoft.com/graph/api/resources/conversationmember?view=graph-rest-beta)
    ConversationMember: super::Entity = "microsoft.graph.conversationMember" {
        "microsoft.graph.aadUserConversationMember",
        "microsoft.graph.anonymousGuestConversationMember",
        "microsoft.graph.microsoftAccountUserConversationMember",
        "microsoft.graph.skypeForBusinessUserConversationMember",
        "microsoft.graph.skypeUserConversationMember",
    }
}

impl ConversationMember {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `roles` in queries.
    pub const ROLES: Property<Self> = Property::new("roles");
    /// `visibleHistoryStartDateTime` in queries.
    pub const VISIBLE_HISTORY_START_DATE_TIME: Property<Self> = Property::new("visibleHistoryStartDateTime");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `roles`: `Collection(Edm.String)`
    pub fn roles(&self) -> Option<Vec<&str>> {
        self.0.strs("roles")
    }

    /// Sets `roles`.
    pub fn with_roles(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roles", value))
    }

    /// `visibleHistoryStartDateTime`: `Edm.DateTimeOffset`
    pub fn visible_history_start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("visibleHistoryStartDateTime")
    }

    /// Sets `visibleHistoryStartDateTime`.
    pub fn with_visible_history_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("visibleHistoryStartDateTime", value))
    }
}
