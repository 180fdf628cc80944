// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mention`](https://learn.microsoft.com/graph/api/resources/mention?view=graph-rest-beta)
    Mention = "microsoft.graph.mention"
}

impl Mention {
    /// `application` in queries.
    pub const APPLICATION: Property<Self> = Property::new("application");
    /// `clientReference` in queries.
    pub const CLIENT_REFERENCE: Property<Self> = Property::new("clientReference");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `deepLink` in queries.
    pub const DEEP_LINK: Property<Self> = Property::new("deepLink");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `mentioned` in queries.
    pub const MENTIONED: Property<Self> = Property::new("mentioned");
    /// `mentionText` in queries.
    pub const MENTION_TEXT: Property<Self> = Property::new("mentionText");
    /// `serverCreatedDateTime` in queries.
    pub const SERVER_CREATED_DATE_TIME: Property<Self> = Property::new("serverCreatedDateTime");

    /// `application`: `Edm.String`
    ///
    /// Optional.
    pub fn application(&self) -> Option<&str> {
        self.0.str("application")
    }

    /// Sets `application`.
    pub fn with_application(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("application", value))
    }

    /// `clientReference`: `Edm.String`
    ///
    /// Optional.
    pub fn client_reference(&self) -> Option<&str> {
        self.0.str("clientReference")
    }

    /// Sets `clientReference`.
    pub fn with_client_reference(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientReference", value))
    }

    /// `createdBy`: `microsoft.graph.emailAddress`
    pub fn created_by(&self) -> Option<&super::EmailAddress> {
        self.0.model("createdBy")
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::EmailAddress>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `deepLink`: `Edm.String`
    ///
    /// Optional.
    pub fn deep_link(&self) -> Option<&str> {
        self.0.str("deepLink")
    }

    /// Sets `deepLink`.
    pub fn with_deep_link(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deepLink", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `mentioned`: `microsoft.graph.emailAddress`
    ///
    /// Required.
    pub fn mentioned(&self) -> Option<&super::EmailAddress> {
        self.0.model("mentioned")
    }

    /// Sets `mentioned`.
    pub fn with_mentioned(self, value: impl Into<Nullable<super::EmailAddress>>) -> Self {
        Self(self.0.with("mentioned", value))
    }

    /// `mentionText`: `Edm.String`
    ///
    /// Optional.
    pub fn mention_text(&self) -> Option<&str> {
        self.0.str("mentionText")
    }

    /// Sets `mentionText`.
    pub fn with_mention_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mentionText", value))
    }

    /// `serverCreatedDateTime`: `Edm.DateTimeOffset`
    ///
    /// Optional.
    pub fn server_created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("serverCreatedDateTime")
    }

    /// Sets `serverCreatedDateTime`.
    pub fn with_server_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("serverCreatedDateTime", value))
    }
}
