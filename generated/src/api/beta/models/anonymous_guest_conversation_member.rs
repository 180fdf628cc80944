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
    pub const ID: Property<Self> = Property::new("id");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const ROLES: Property<Self> = Property::new("roles");
    pub const VISIBLE_HISTORY_START_DATE_TIME: Property<Self> = Property::new(
        "visibleHistoryStartDateTime",
    );
    pub const ANONYMOUS_GUEST_ID: Property<Self> = Property::new("anonymousGuestId");

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_roles(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roles", value))
    }

    pub fn with_visible_history_start_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("visibleHistoryStartDateTime", value))
    }

    /// `anonymousGuestId`: `Edm.String`
    pub fn anonymous_guest_id(&self) -> Option<&str> {
        self.0.str("anonymousGuestId")
    }

    pub fn with_anonymous_guest_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("anonymousGuestId", value))
    }
}
