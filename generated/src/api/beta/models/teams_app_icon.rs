// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamsAppIcon`](https://learn.microsoft.com/graph/api/resources/teamsappicon?view=graph-rest-beta)
    TeamsAppIcon: super::Entity = "microsoft.graph.teamsAppIcon"
}

impl TeamsAppIcon {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `webUrl` in queries.
    pub const WEB_URL: Property<Self> = Property::new("webUrl");
    /// `hostedContent` in queries.
    pub const HOSTED_CONTENT: Property<Self> = Property::new("hostedContent");

    /// `webUrl`: `Edm.String`
    pub fn web_url(&self) -> Option<&str> {
        self.0.str("webUrl")
    }

    /// Sets `webUrl`.
    pub fn with_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webUrl", value))
    }

    /// `hostedContent`: `microsoft.graph.teamworkHostedContent`
    pub fn hosted_content(&self) -> Option<&super::TeamworkHostedContent> {
        self.0.model("hostedContent")
    }

    /// Sets `hostedContent`.
    pub fn with_hosted_content(self, value: impl Into<Nullable<super::TeamworkHostedContent>>) -> Self {
        Self(self.0.with("hostedContent", value))
    }
}
