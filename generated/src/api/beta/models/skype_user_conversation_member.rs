// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from conversationMember.
    ///
    /// [`microsoft.graph.skypeUserConversationMember`](https://learn.microsoft.com/graph/api/resources/skypeuserconversationmember?view=graph-rest-beta)
    SkypeUserConversationMember: super::ConversationMember = "microsoft.graph.skypeUserConversationMember"
}

crate::runtime::derived! {
    SkypeUserConversationMember: super::Entity
}

impl SkypeUserConversationMember {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `roles` in queries.
    pub const ROLES: Property<Self> = Property::new("roles");
    /// `visibleHistoryStartDateTime` in queries.
    pub const VISIBLE_HISTORY_START_DATE_TIME: Property<Self> = Property::new("visibleHistoryStartDateTime");
    /// `skypeId` in queries.
    pub const SKYPE_ID: Property<Self> = Property::new("skypeId");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `roles`.
    pub fn with_roles(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roles", value))
    }

    /// Sets `visibleHistoryStartDateTime`.
    pub fn with_visible_history_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("visibleHistoryStartDateTime", value))
    }

    /// `skypeId`: `Edm.String`
    pub fn skype_id(&self) -> Option<&str> {
        self.0.str("skypeId")
    }

    /// Sets `skypeId`.
    pub fn with_skype_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("skypeId", value))
    }
}
