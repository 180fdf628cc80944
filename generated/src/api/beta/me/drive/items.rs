// Written by `cargo xtask gen`; do not edit.
//! `/me/drive/items`

crate::runtime::node! {
    /// `/me/drive/items`
    Items
}

impl Items {
    /// `/me/drive/items/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id;
