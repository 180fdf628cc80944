// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.pageLinks`](https://learn.microsoft.com/graph/api/resources/pagelinks?view=graph-rest-beta)
    PageLinks = "microsoft.graph.pageLinks"
}

impl PageLinks {
    /// `oneNoteClientUrl` in queries.
    pub const ONE_NOTE_CLIENT_URL: Property<Self> = Property::new("oneNoteClientUrl");
    /// `oneNoteWebUrl` in queries.
    pub const ONE_NOTE_WEB_URL: Property<Self> = Property::new("oneNoteWebUrl");

    /// `oneNoteClientUrl`: `microsoft.graph.externalLink`
    pub fn one_note_client_url(&self) -> Option<&super::ExternalLink> {
        self.0.model("oneNoteClientUrl")
    }

    /// Sets `oneNoteClientUrl`.
    pub fn with_one_note_client_url(self, value: impl Into<Nullable<super::ExternalLink>>) -> Self {
        Self(self.0.with("oneNoteClientUrl", value))
    }

    /// `oneNoteWebUrl`: `microsoft.graph.externalLink`
    pub fn one_note_web_url(&self) -> Option<&super::ExternalLink> {
        self.0.model("oneNoteWebUrl")
    }

    /// Sets `oneNoteWebUrl`.
    pub fn with_one_note_web_url(self, value: impl Into<Nullable<super::ExternalLink>>) -> Self {
        Self(self.0.with("oneNoteWebUrl", value))
    }
}
