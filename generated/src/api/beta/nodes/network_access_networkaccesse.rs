// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `network-access`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.externalCertificateAuthorityCertificate`, such as `/networkAccess/tls/externalCertificateAuthorityCertificates/{id}`.
    NetworkaccessExternalCertificateAuthorityCertificate: super::Entity = models::networkaccess::ExternalCertificateAuthorityCertificate
}

impl NetworkaccessExternalCertificateAuthorityCertificate {
    /// `DELETE /networkAccess/tls/externalCertificateAuthorityCertificates/{externalCertificateAuthorityCertificate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-externalcertificateauthoritycertificate-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE externalCertificateAuthorityCertificate: delete
            networkaccess-externalcertificateauthoritycertificate-delete: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/tls/externalCertificateAuthorityCertificates/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/tls/externalCertificateAuthorityCertificates/{externalCertificateAuthorityCertificate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-externalcertificateauthoritycertificate-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<models::networkaccess::ExternalCertificateAuthorityCertificate> {
        let sheet = "GET externalCertificateAuthorityCertificate: get
            networkaccess-externalcertificateauthoritycertificate-get: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/tls/externalCertificateAuthorityCertificates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/tls/externalCertificateAuthorityCertificates/{externalCertificateAuthorityCertificate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-externalcertificateauthoritycertificate-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::networkaccess::ExternalCertificateAuthorityCertificate,
    ) -> Call<models::networkaccess::ExternalCertificateAuthorityCertificate> {
        let sheet = "PATCH externalCertificateAuthorityCertificate: update
            networkaccess-externalcertificateauthoritycertificate-update: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/tls/externalCertificateAuthorityCertificates/{id}";
        self.0.call(sheet).json(body)
    }
}
