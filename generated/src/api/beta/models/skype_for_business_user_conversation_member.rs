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
    pub const ID: Property<Self> = Property::new("id");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const ROLES: Property<Self> = Property::new("roles");
    pub const VISIBLE_HISTORY_START_DATE_TIME: Property<Self> = Property::new(
        "visibleHistoryStartDateTime",
    );
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    pub const USER_ID: Property<Self> = Property::new("userId");

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

    /// `tenantId`: `Edm.String`
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }

    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }
}
