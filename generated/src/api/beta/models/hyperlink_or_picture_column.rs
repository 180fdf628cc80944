// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.hyperlinkOrPictureColumn`](https://learn.microsoft.com/graph/api/resources/hyperlinkorpicturecolumn?view=graph-rest-beta)
    HyperlinkOrPictureColumn = "microsoft.graph.hyperlinkOrPictureColumn"
}

impl HyperlinkOrPictureColumn {
    /// `isPicture` in queries.
    pub const IS_PICTURE: Property<Self> = Property::new("isPicture");

    /// `isPicture`: `Edm.Boolean`
    pub fn is_picture(&self) -> Option<bool> {
        self.0.bool("isPicture")
    }

    /// Sets `isPicture`.
    pub fn with_is_picture(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isPicture", value))
    }
}
