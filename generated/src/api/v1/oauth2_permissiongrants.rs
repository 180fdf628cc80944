// Written by `cargo xtask gen`; do not edit.
//! `/oAuth2Permissiongrants`

crate::runtime::node! {
    /// `/oAuth2Permissiongrants`
    Oauth2Permissiongrants
}

impl Oauth2Permissiongrants {
    /// `/oAuth2Permissiongrants/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/oAuth2Permissiongrants/{id}`
        Id
    }

    impl Id {
        /// `DELETE /oAuth2Permissiongrants/{id}` — Delete a delegated permission grant (oAuth2PermissionGrant)
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-delete?view=graph-rest-1.0)
        /// Permissions: work: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `Directory.ReadWrite.All`. Status: 204.
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "oauth2permissiongrant: delete",
                method: Method::Delete,
                path: "/oAuth2Permissiongrants/{id}",
                pages: &["oauth2permissiongrant-delete"],
                work: "DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All Directory.AccessAsUser.All",
                personal: "",
                application: "Directory.ReadWrite.All",
            };
            self.0.call(operation)
        }
    }
}
