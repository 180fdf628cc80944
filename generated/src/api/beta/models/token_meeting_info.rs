// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.tokenMeetingInfo`](https://learn.microsoft.com/graph/api/resources/tokenmeetinginfo?view=graph-rest-beta)
    TokenMeetingInfo = "microsoft.graph.tokenMeetingInfo"
}

impl TokenMeetingInfo {
    /// `token` in queries.
    pub const TOKEN: Property<Self> = Property::new("token");

    /// `token`: `Edm.String`
    pub fn token(&self) -> Option<&str> {
        self.0.str("token")
    }

    /// Sets `token`.
    pub fn with_token(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("token", value))
    }
}
