// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `network-access`.

use super::super::models;
use crate::runtime::{Call, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.tenantStatus`, such as `/networkAccess/tenantStatus`.
    NetworkaccessTenantStatus: super::Entity = models::networkaccess::TenantStatus
}

impl NetworkaccessTenantStatus {
    /// `GET /networkAccess/tenantStatus`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-tenantstatus-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::networkaccess::TenantStatus> {
        let sheet = "GET tenantStatus: get
            networkaccess-tenantstatus-get: | |
            /networkAccess/tenantStatus";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.threatIntelligencePolicy`, such as `/networkAccess/threatIntelligencePolicies/{id}`.
    NetworkaccessThreatIntelligencePolicy: super::NetworkaccessPolicy = models::networkaccess::ThreatIntelligencePolicy
}

impl NetworkaccessThreatIntelligencePolicy {
    /// `DELETE /networkAccess/threatIntelligencePolicies/{threatIntelligencePolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-networkaccessroot-delete-threatintelligencepolicies?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE networkAccessRoot: delete
            networkaccess-networkaccessroot-delete-threatintelligencepolicies: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/threatIntelligencePolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/threatIntelligencePolicies/{threatIntelligencePolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-threatintelligencepolicy-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<models::networkaccess::ThreatIntelligencePolicy> {
        let sheet = "GET threatIntelligencePolicy: get
            networkaccess-threatintelligencepolicy-get: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/threatIntelligencePolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/threatIntelligencePolicies/{threatIntelligencePolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-threatintelligencepolicy-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::networkaccess::ThreatIntelligencePolicy,
    ) -> Call<models::networkaccess::ThreatIntelligencePolicy> {
        let sheet = "PATCH threatIntelligencePolicy: update
            networkaccess-threatintelligencepolicy-update: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/threatIntelligencePolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/policyRules`
    pub fn policy_rules(&self) -> super::NetworkaccessPolicyPolicyRules {
        super::NetworkaccessPolicyPolicyRules(self.0.name("policyRules"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.tlsInspectionPolicy`, such as `/networkAccess/tlsInspectionPolicies/{id}`.
    NetworkaccessTlsInspectionPolicy: super::NetworkaccessPolicy = models::networkaccess::TlsInspectionPolicy
}

impl NetworkaccessTlsInspectionPolicy {
    /// `DELETE /networkAccess/tlsInspectionPolicies/{tlsInspectionPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-tlsinspectionpolicy-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE tlsInspectionPolicy: delete
            networkaccess-tlsinspectionpolicy-delete: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/tlsInspectionPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/tlsInspectionPolicies/{tlsInspectionPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-tlsinspectionpolicy-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<models::networkaccess::TlsInspectionPolicy> {
        let sheet = "GET tlsInspectionPolicy: get
            networkaccess-tlsinspectionpolicy-get: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/tlsInspectionPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/tlsInspectionPolicies/{tlsInspectionPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-tlsinspectionpolicy-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::networkaccess::TlsInspectionPolicy,
    ) -> Call<models::networkaccess::TlsInspectionPolicy> {
        let sheet = "PATCH tlsInspectionPolicy: update
            networkaccess-tlsinspectionpolicy-update: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/tlsInspectionPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/policyRules`
    pub fn policy_rules(&self) -> super::NetworkaccessPolicyPolicyRules {
        super::NetworkaccessPolicyPolicyRules(self.0.name("policyRules"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.tlsTermination`, such as `/networkAccess/tls`.
    NetworkaccessTlsTermination: super::Entity = models::networkaccess::TlsTermination
}

impl NetworkaccessTlsTermination {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::networkaccess::TlsTermination> {
        self.0.get("GET tlsTermination: get")
    }

    /// `…/externalCertificateAuthorityCertificates`
    pub fn external_certificate_authority_certificates(
        &self,
    ) -> super::NetworkaccessTlsTerminationExternalCertificateAuthorityCertificates
    {
        super::NetworkaccessTlsTerminationExternalCertificateAuthorityCertificates(
            self.0.name("externalCertificateAuthorityCertificates"),
        )
    }

    /// `…/managedCertificateAuthorityCertificates`
    pub fn managed_certificate_authority_certificates(
        &self,
    ) -> super::NetworkaccessTlsTerminationManagedCertificateAuthorityCertificates
    {
        super::NetworkaccessTlsTerminationManagedCertificateAuthorityCertificates(
            self.0.name("managedCertificateAuthorityCertificates"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.externalCertificateAuthorityCertificate`, such as `/networkAccess/tls/externalCertificateAuthorityCertificates`.
    NetworkaccessTlsTerminationExternalCertificateAuthorityCertificates[models::networkaccess::ExternalCertificateAuthorityCertificate]
}

impl NetworkaccessTlsTerminationExternalCertificateAuthorityCertificates {
    /// `POST /networkAccess/tls/externalCertificateAuthorityCertificates`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-tlstermination-post-externalcertificateauthoritycertificates?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::networkaccess::ExternalCertificateAuthorityCertificate,
    ) -> Call<models::networkaccess::ExternalCertificateAuthorityCertificate> {
        let sheet = "POST tlsTermination: create
            networkaccess-tlstermination-post-externalcertificateauthoritycertificates: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/tls/externalCertificateAuthorityCertificates";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/tls/externalCertificateAuthorityCertificates`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-tlstermination-list-externalcertificateauthoritycertificates?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`; application: `NetworkAccess.Read.All`.
    pub fn list(&self) -> List<models::networkaccess::ExternalCertificateAuthorityCertificate> {
        let sheet = "GET tlsTermination: list
            networkaccess-tlstermination-list-externalcertificateauthoritycertificates: NetworkAccess.Read.All | | NetworkAccess.Read.All
            /networkAccess/tls/externalCertificateAuthorityCertificates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/networkAccess/tls/managedCertificateAuthorityCertificates`
    NetworkaccessTlsTerminationManagedCertificateAuthorityCertificates
}

impl NetworkaccessTlsTerminationManagedCertificateAuthorityCertificates {
    /// `POST /networkAccess/tls/managedCertificateAuthorityCertificates`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST tlsTermination: create
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/tls/managedCertificateAuthorityCertificates";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/tls/managedCertificateAuthorityCertificates`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`; application: `NetworkAccess.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET tlsTermination: list
            : NetworkAccess.Read.All | | NetworkAccess.Read.All
            /networkAccess/tls/managedCertificateAuthorityCertificates";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(
        &self,
        id: impl AsRef<str>,
    ) -> super::NetworkaccessTlsTerminationManagedCertificateAuthorityCertificatesId {
        super::NetworkaccessTlsTerminationManagedCertificateAuthorityCertificatesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/networkAccess/tls/managedCertificateAuthorityCertificates/{id}`
    NetworkaccessTlsTerminationManagedCertificateAuthorityCertificatesId
}

impl NetworkaccessTlsTerminationManagedCertificateAuthorityCertificatesId {
    /// `DELETE /networkAccess/tls/managedCertificateAuthorityCertificates/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE tlsTermination: delete
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/tls/managedCertificateAuthorityCertificates/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/tls/managedCertificateAuthorityCertificates/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET tlsTermination: get
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/tls/managedCertificateAuthorityCertificates/{id}";
        self.0.get(sheet)
    }

    /// `POST /networkAccess/tls/managedCertificateAuthorityCertificates/{id}/microsoft.graph.networkaccess.revoke`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn revoke(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST tlsTermination: revoke
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/tls/managedCertificateAuthorityCertificates/{id}/microsoft.graph.networkaccess.revoke";
        self.0.name("microsoft.graph.networkaccess.revoke").call(sheet).json(body)
    }
}
