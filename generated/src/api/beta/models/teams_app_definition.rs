// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamsAppDefinition`](https://learn.microsoft.com/graph/api/resources/teamsappdefinition?view=graph-rest-beta)
    TeamsAppDefinition: super::Entity = "microsoft.graph.teamsAppDefinition"
}

impl TeamsAppDefinition {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `teamsAppId` in queries.
    pub const TEAMS_APP_ID: Property<Self> = Property::new("teamsAppId");
    /// `publishingState` in queries.
    pub const PUBLISHING_STATE: Property<Self> = Property::new("publishingState");
    /// `azureADAppId` in queries.
    pub const AZURE_AD_APP_ID: Property<Self> = Property::new("azureADAppId");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `allowedInstallationScopes` in queries.
    pub const ALLOWED_INSTALLATION_SCOPES: Property<Self> = Property::new("allowedInstallationScopes");
    /// `bot` in queries.
    pub const BOT: Property<Self> = Property::new("bot");
    /// `colorIcon` in queries.
    pub const COLOR_ICON: Property<Self> = Property::new("colorIcon");
    /// `outlineIcon` in queries.
    pub const OUTLINE_ICON: Property<Self> = Property::new("outlineIcon");

    /// `teamsAppId`: `Edm.String`
    pub fn teams_app_id(&self) -> Option<&str> {
        self.0.str("teamsAppId")
    }

    /// Sets `teamsAppId`.
    pub fn with_teams_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("teamsAppId", value))
    }

    /// `publishingState`: `microsoft.graph.teamsAppPublishingState`
    ///
    /// Possible values are: submitted, published, rejected.
    pub fn publishing_state(&self) -> Option<super::TeamsAppPublishingState> {
        self.0.enumeration("publishingState")
    }

    /// Sets `publishingState`.
    pub fn with_publishing_state(self, value: impl Into<Nullable<super::TeamsAppPublishingState>>) -> Self {
        Self(self.0.with("publishingState", value))
    }

    /// `azureADAppId`: `Edm.String`
    pub fn azure_ad_app_id(&self) -> Option<&str> {
        self.0.str("azureADAppId")
    }

    /// Sets `azureADAppId`.
    pub fn with_azure_ad_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureADAppId", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `version`: `Edm.String`
    pub fn version(&self) -> Option<&str> {
        self.0.str("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// `allowedInstallationScopes`: `Collection(microsoft.graph.teamsAppInstallationScope)`
    ///
    /// Possible values are: team, groupChat, personal.
    pub fn allowed_installation_scopes(&self) -> Option<Vec<super::TeamsAppInstallationScope>> {
        self.0.enumerations("allowedInstallationScopes")
    }

    /// Sets `allowedInstallationScopes`.
    pub fn with_allowed_installation_scopes(
        self,
        value: impl Into<Nullable<Vec<super::TeamsAppInstallationScope>>>,
    ) -> Self {
        Self(self.0.with("allowedInstallationScopes", value))
    }

    /// `bot`: `microsoft.graph.teamworkBot`
    pub fn bot(&self) -> Option<&super::TeamworkBot> {
        self.0.model("bot")
    }

    /// Sets `bot`.
    pub fn with_bot(self, value: impl Into<Nullable<super::TeamworkBot>>) -> Self {
        Self(self.0.with("bot", value))
    }

    /// `colorIcon`: `microsoft.graph.teamsAppIcon`
    pub fn color_icon(&self) -> Option<&super::TeamsAppIcon> {
        self.0.model("colorIcon")
    }

    /// Sets `colorIcon`.
    pub fn with_color_icon(self, value: impl Into<Nullable<super::TeamsAppIcon>>) -> Self {
        Self(self.0.with("colorIcon", value))
    }

    /// `outlineIcon`: `microsoft.graph.teamsAppIcon`
    pub fn outline_icon(&self) -> Option<&super::TeamsAppIcon> {
        self.0.model("outlineIcon")
    }

    /// Sets `outlineIcon`.
    pub fn with_outline_icon(self, value: impl Into<Nullable<super::TeamsAppIcon>>) -> Self {
        Self(self.0.with("outlineIcon", value))
    }
}
