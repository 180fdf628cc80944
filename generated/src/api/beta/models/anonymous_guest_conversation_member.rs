// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from conversationMember.
    ///
    /// [`microsoft.graph.anonymousGuestConversationMember`](https://learn.microsoft.com/graph/api/resources/anonymousguestconversationmember?view=graph-rest-beta)
    AnonymousGuestConversationMember: super::ConversationMember = "microsoft.graph.anonymousGuestConversationMember"
}

crate::runtime::derived! {
    AnonymousGuestConversationMember: super::Entity
}

impl AnonymousGuestConversationMember {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `roles` in queries.
    pub const ROLES: Property<Self> = Property::new("roles");
    /// `visibleHistoryStartDateTime` in queries.
    pub const VISIBLE_HISTORY_START_DATE_TIME: Property<Self> = Property::new("visibleHistoryStartDateTime");
    /// `anonymousGuestId` in queries.
    pub const ANONYMOUS_GUEST_ID: Property<Self> = Property::new("anonymousGuestId");

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

    /// `anonymousGuestId`: `Edm.String`
    pub fn anonymous_guest_id(&self) -> Option<&str> {
        self.0.str("anonymousGuestId")
    }

    /// Sets `anonymousGuestId`.
    pub fn with_anonymous_guest_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("anonymousGuestId", value))
    }
}
