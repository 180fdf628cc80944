// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `applications`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.federatedIdentityCredential`, such as `/applications/{id}/federatedIdentityCredentials/{id}`.
    FederatedIdentityCredential: super::Entity = models::FederatedIdentityCredential
}

impl FederatedIdentityCredential {
    /// `DELETE /applications/{applicationId}/federatedIdentityCredentials/{federatedIdentityCredentialId}` — Delete federatedIdentityCredential
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/federatedidentitycredential-delete?view=graph-rest-beta)
    /// Also: `/applications/{application-id}/federatedIdentityCredentials(name='{name}')`, `/applications(appId='{appId}')/federatedIdentityCredentials/{federatedIdentityCredential-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE federatedIdentityCredential: delete
            federatedidentitycredential-delete: Application.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/federatedIdentityCredentials/{id}
            /applications/{id}/federatedIdentityCredentials(name='{name}')
            /applications(appId='{appId}')/federatedIdentityCredentials/{id}";
        self.0.call(sheet)
    }

    /// `GET /applications/{applicationId}/federatedIdentityCredentials/{federatedIdentityCredentialId}` — Get federatedIdentityCredential
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/federatedidentitycredential-get?view=graph-rest-beta)
    /// Also: `/applications/{application-id}/federatedIdentityCredentials(name='{name}')`, `/applications(appId='{appId}')/federatedIdentityCredentials/{federatedIdentityCredential-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn get(&self) -> Get<models::FederatedIdentityCredential> {
        let sheet = "GET federatedIdentityCredential: get
            federatedidentitycredential-get: Application.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/federatedIdentityCredentials/{id}
            /applications/{id}/federatedIdentityCredentials(name='{name}')
            /applications(appId='{appId}')/federatedIdentityCredentials/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /applications/{applicationId}/federatedIdentityCredentials/{federatedIdentityCredentialId}` — Update federatedIdentityCredential
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/federatedidentitycredential-update?view=graph-rest-beta)
    /// Also: `/applications/{application-id}/federatedIdentityCredentials(name='{name}')`, `/applications(appId='{appId}')/federatedIdentityCredentials/{federatedIdentityCredential-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn update(&self, body: models::FederatedIdentityCredential) -> Call<()> {
        let sheet = "PATCH federatedIdentityCredential: update
            federatedidentitycredential-update: Application.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/federatedIdentityCredentials/{id}
            /applications/{id}/federatedIdentityCredentials(name='{name}')
            /applications(appId='{appId}')/federatedIdentityCredentials/{id}";
        self.0.call(sheet).json(body)
    }
}
