// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.chat`](https://learn.microsoft.com/graph/api/resources/chat?view=graph-rest-beta)
    Chat = "microsoft.graph.chat"
}

impl Chat {
    /// `chatType` in queries.
    pub const CHAT_TYPE: Property<Self> = Property::new("chatType");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastUpdatedDateTime` in queries.
    pub const LAST_UPDATED_DATE_TIME: Property<Self> = Property::new("lastUpdatedDateTime");
    /// `onlineMeetingInfo` in queries.
    pub const ONLINE_MEETING_INFO: Property<Self> = Property::new("onlineMeetingInfo");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `topic` in queries.
    pub const TOPIC: Property<Self> = Property::new("topic");
    /// `viewpoint` in queries.
    pub const VIEWPOINT: Property<Self> = Property::new("viewpoint");
    /// `webUrl` in queries.
    pub const WEB_URL: Property<Self> = Property::new("webUrl");
    /// `installedApps` in queries.
    pub const INSTALLED_APPS: Property<Self> = Property::new("installedApps");
    /// `lastMessagePreview` in queries.
    pub const LAST_MESSAGE_PREVIEW: Property<Self> = Property::new("lastMessagePreview");
    /// `members` in queries.
    pub const MEMBERS: Property<Self> = Property::new("members");
    /// `messages` in queries.
    pub const MESSAGES: Property<Self> = Property::new("messages");
    /// `operations` in queries.
    pub const OPERATIONS: Property<Self> = Property::new("operations");
    /// `permissionGrants` in queries.
    pub const PERMISSION_GRANTS: Property<Self> = Property::new("permissionGrants");
    /// `pinnedMessages` in queries.
    pub const PINNED_MESSAGES: Property<Self> = Property::new("pinnedMessages");
    /// `tabs` in queries.
    pub const TABS: Property<Self> = Property::new("tabs");

    /// `chatType`: `microsoft.graph.chatType`
    ///
    /// Possible values are: group, oneOnOne, meeting, unknownFutureValue.
    pub fn chat_type(&self) -> Option<super::ChatType> {
        self.0.enumeration("chatType")
    }

    /// Sets `chatType`.
    pub fn with_chat_type(self, value: impl Into<Nullable<super::ChatType>>) -> Self {
        Self(self.0.with("chatType", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `lastUpdatedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_updated_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastUpdatedDateTime")
    }

    /// `onlineMeetingInfo`: `microsoft.graph.teamworkOnlineMeetingInfo`, read-only
    ///
    /// Read-only.
    pub fn online_meeting_info(&self) -> Option<&super::TeamworkOnlineMeetingInfo> {
        self.0.model("onlineMeetingInfo")
    }

    /// `tenantId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }

    /// `topic`: `Edm.String`
    ///
    /// Optional.
    pub fn topic(&self) -> Option<&str> {
        self.0.str("topic")
    }

    /// Sets `topic`.
    pub fn with_topic(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("topic", value))
    }

    /// `viewpoint`: `microsoft.graph.chatViewpoint`
    pub fn viewpoint(&self) -> Option<&super::ChatViewpoint> {
        self.0.model("viewpoint")
    }

    /// Sets `viewpoint`.
    pub fn with_viewpoint(self, value: impl Into<Nullable<super::ChatViewpoint>>) -> Self {
        Self(self.0.with("viewpoint", value))
    }

    /// `webUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn web_url(&self) -> Option<&str> {
        self.0.str("webUrl")
    }

    /// `installedApps`: `Collection(microsoft.graph.teamsAppInstallation)`
    ///
    /// Nullable.
    pub fn installed_apps(&self) -> Option<&[super::TeamsAppInstallation]> {
        self.0.models("installedApps")
    }

    /// Sets `installedApps`.
    pub fn with_installed_apps(self, value: impl Into<Nullable<Vec<super::TeamsAppInstallation>>>) -> Self {
        Self(self.0.with("installedApps", value))
    }

    /// `lastMessagePreview`: `microsoft.graph.chatMessageInfo`
    pub fn last_message_preview(&self) -> Option<&super::ChatMessageInfo> {
        self.0.model("lastMessagePreview")
    }

    /// Sets `lastMessagePreview`.
    pub fn with_last_message_preview(self, value: impl Into<Nullable<super::ChatMessageInfo>>) -> Self {
        Self(self.0.with("lastMessagePreview", value))
    }

    /// `members`: `Collection(microsoft.graph.conversationMember)`
    ///
    /// Nullable.
    pub fn members(&self) -> Option<&[super::ConversationMember]> {
        self.0.models("members")
    }

    /// Sets `members`.
    pub fn with_members(self, value: impl Into<Nullable<Vec<super::ConversationMember>>>) -> Self {
        Self(self.0.with("members", value))
    }

    /// `messages`: `Collection(microsoft.graph.chatMessage)`
    ///
    /// Nullable.
    pub fn messages(&self) -> Option<&[super::ChatMessage]> {
        self.0.models("messages")
    }

    /// Sets `messages`.
    pub fn with_messages(self, value: impl Into<Nullable<Vec<super::ChatMessage>>>) -> Self {
        Self(self.0.with("messages", value))
    }

    /// `operations`: `Collection(microsoft.graph.teamsAsyncOperation)`
    ///
    /// Nullable.
    pub fn operations(&self) -> Option<&[super::TeamsAsyncOperation]> {
        self.0.models("operations")
    }

    /// Sets `operations`.
    pub fn with_operations(self, value: impl Into<Nullable<Vec<super::TeamsAsyncOperation>>>) -> Self {
        Self(self.0.with("operations", value))
    }

    /// `permissionGrants`: `Collection(microsoft.graph.resourceSpecificPermissionGrant)`
    pub fn permission_grants(&self) -> Option<&[super::ResourceSpecificPermissionGrant]> {
        self.0.models("permissionGrants")
    }

    /// Sets `permissionGrants`.
    pub fn with_permission_grants(
        self,
        value: impl Into<Nullable<Vec<super::ResourceSpecificPermissionGrant>>>,
    ) -> Self {
        Self(self.0.with("permissionGrants", value))
    }

    /// `pinnedMessages`: `Collection(microsoft.graph.pinnedChatMessageInfo)`
    ///
    /// Nullable.
    pub fn pinned_messages(&self) -> Option<&[super::PinnedChatMessageInfo]> {
        self.0.models("pinnedMessages")
    }

    /// Sets `pinnedMessages`.
    pub fn with_pinned_messages(self, value: impl Into<Nullable<Vec<super::PinnedChatMessageInfo>>>) -> Self {
        Self(self.0.with("pinnedMessages", value))
    }

    /// `tabs`: `Collection(microsoft.graph.teamsTab)`
    ///
    /// Nullable.
    pub fn tabs(&self) -> Option<&[super::TeamsTab]> {
        self.0.models("tabs")
    }

    /// Sets `tabs`.
    pub fn with_tabs(self, value: impl Into<Nullable<Vec<super::TeamsTab>>>) -> Self {
        Self(self.0.with("tabs", value))
    }
}
