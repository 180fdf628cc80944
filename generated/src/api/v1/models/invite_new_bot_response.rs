// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.inviteNewBotResponse`](https://learn.microsoft.com/graph/api/resources/invitenewbotresponse?view=graph-rest-1.0)
    InviteNewBotResponse = "microsoft.graph.inviteNewBotResponse"
}

impl InviteNewBotResponse {
    /// `inviteUri` in queries.
    pub const INVITE_URI: Property<Self> = Property::new("inviteUri");

    /// `inviteUri`: `Edm.String`
    pub fn invite_uri(&self) -> Option<&str> {
        self.0.str("inviteUri")
    }

    /// Sets `inviteUri`.
    pub fn with_invite_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("inviteUri", value))
    }
}
