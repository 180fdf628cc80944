// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.verifiedIdProfile`, such as `/identity/verifiedId/profiles/{id}`.
    VerifiedIdProfile: super::Entity = models::VerifiedIdProfile
}

impl VerifiedIdProfile {
    /// `DELETE /identity/verifiedId/profiles/{verifiedIdProfile-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityverifiedidroot-delete-profiles?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `VerifiedId-Profile.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE identityVerifiedIdRoot: delete
            identityverifiedidroot-delete-profiles: VerifiedId-Profile.ReadWrite.All | |
            /identity/verifiedId/profiles/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/verifiedId/profiles/{verifiedIdProfile-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/verifiedidprofile-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VerifiedId-Profile.Read.All`, `VerifiedId-Profile.ReadWrite.All`; application: `VerifiedId-Profile.Read.All`.
    pub fn get(&self) -> Get<models::VerifiedIdProfile> {
        let sheet = "GET verifiedIdProfile: get
            verifiedidprofile-get: VerifiedId-Profile.Read.All VerifiedId-Profile.ReadWrite.All | | VerifiedId-Profile.Read.All
            /identity/verifiedId/profiles/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/verifiedId/profiles/{verifiedIdProfile-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/verifiedidprofile-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VerifiedId-Profile.ReadWrite.All`.
    pub fn update(&self, body: models::VerifiedIdProfile) -> Call<models::VerifiedIdProfile> {
        let sheet = "PATCH verifiedIdProfile: update
            verifiedidprofile-update: VerifiedId-Profile.ReadWrite.All | |
            /identity/verifiedId/profiles/{id}";
        self.0.call(sheet).json(body)
    }
}
