// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.deployment`](https://learn.microsoft.com/graph/api/resources/windowsupdates-deployment?view=graph-rest-beta)
    Deployment = "microsoft.graph.windowsUpdates.deployment"
}

impl Deployment {
    /// `content` in queries.
    pub const CONTENT: Property<Self> = Property::new("content");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `settings` in queries.
    pub const SETTINGS: Property<Self> = Property::new("settings");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `audience` in queries.
    pub const AUDIENCE: Property<Self> = Property::new("audience");

    /// `content`: `microsoft.graph.windowsUpdates.deployableContent`
    pub fn content(&self) -> Option<&super::DeployableContent> {
        self.0.model("content")
    }

    /// Sets `content`.
    pub fn with_content(self, value: impl Into<Nullable<super::DeployableContent>>) -> Self {
        Self(self.0.with("content", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only. Not nullable. Key.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// `settings`: `microsoft.graph.windowsUpdates.deploymentSettings`
    pub fn settings(&self) -> Option<&super::DeploymentSettings> {
        self.0.model("settings")
    }

    /// Sets `settings`.
    pub fn with_settings(self, value: impl Into<Nullable<super::DeploymentSettings>>) -> Self {
        Self(self.0.with("settings", value))
    }

    /// `state`: `microsoft.graph.windowsUpdates.deploymentState`
    pub fn state(&self) -> Option<&super::DeploymentState> {
        self.0.model("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::DeploymentState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `audience`: `microsoft.graph.windowsUpdates.deploymentAudience`
    pub fn audience(&self) -> Option<&super::DeploymentAudience> {
        self.0.model("audience")
    }

    /// Sets `audience`.
    pub fn with_audience(self, value: impl Into<Nullable<super::DeploymentAudience>>) -> Self {
        Self(self.0.with("audience", value))
    }
}
