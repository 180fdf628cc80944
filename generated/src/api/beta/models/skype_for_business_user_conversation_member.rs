// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from conversationMember.
    ///
    /// [`microsoft.graph.skypeForBusinessUserConversationMember`](https://learn.microsoft.com/graph/api/resources/skypeforbusinessuserconversationmember?view=graph-rest-beta)
    SkypeForBusinessUserConversationMember: super::ConversationMember = "microsoft.graph.skypeForBusinessUserConversationMember"
}

crate::runtime::derived! {
    SkypeForBusinessUserConversationMember: super::Entity
}

impl SkypeForBusinessUserConversationMember {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `roles` in queries.
    pub const ROLES: Property<Self> = Property::new("roles");
    /// `visibleHistoryStartDateTime` in queries.
    pub const VISIBLE_HISTORY_START_DATE_TIME: Property<Self> = Property::new("visibleHistoryStartDateTime");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");

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

    /// `tenantId`: `Edm.String`
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }

    /// Sets `tenantId`.
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
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
