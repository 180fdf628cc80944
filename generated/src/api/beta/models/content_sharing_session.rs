// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.contentSharingSession`](https://learn.microsoft.com/graph/api/resources/contentsharingsession?view=graph-rest-beta)
    ContentSharingSession = "microsoft.graph.contentSharingSession"
}

impl ContentSharingSession {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }
}
