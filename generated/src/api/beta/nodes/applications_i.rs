// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `applications`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.identityGovernance.complianceIssue`, such as `/servicePrincipals/{id}/lifecycle/complianceIssues/{id}`.
    IdentityGovernanceComplianceIssue: super::Entity = models::identity_governance::ComplianceIssue
}

impl IdentityGovernanceComplianceIssue {
    /// `GET /servicePrincipals/{servicePrincipal-id}/lifecycle/complianceIssues/{complianceIssue-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-complianceissue-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::identity_governance::ComplianceIssue> {
        let sheet = "GET complianceIssue: get
            identitygovernance-complianceissue-get: | |
            /servicePrincipals/{id}/lifecycle/complianceIssues/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityGovernance.complianceIssue`, such as `/servicePrincipals/{id}/lifecycle/complianceIssues`.
    IdentityGovernanceIdentityLifecycleComplianceIssues[models::identity_governance::ComplianceIssue]
}

impl IdentityGovernanceIdentityLifecycleComplianceIssues {
    /// `GET /servicePrincipals/{servicePrincipal-id}/lifecycle/complianceIssues`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-identitylifecycle-list-complianceissues?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::identity_governance::ComplianceIssue> {
        let sheet = "GET identityLifecycle: list
            identitygovernance-identitylifecycle-list-complianceissues: | |
            /servicePrincipals/{id}/lifecycle/complianceIssues";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.ipApplicationSegment`, such as `/onPremisesPublishingProfiles/{id}/applicationSegments/{id}`.
    IpApplicationSegment: super::Entity = models::IpApplicationSegment
}

impl IpApplicationSegment {
    /// `DELETE /applications/{application-id}/onPremisesPublishing/segmentsConfiguration/microsoft.graph.ipSegmentConfiguration/applicationSegments/{ipApplicationSegment-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE ipApplicationSegment: delete
            : Application.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/onPremisesPublishing/segmentsConfiguration/microsoft.graph.ipSegmentConfiguration/applicationSegments/{id}";
        self.0.call(sheet)
    }

    /// `GET /applications/{application-id}/onPremisesPublishing/segmentsConfiguration/microsoft.graph.ipSegmentConfiguration/applicationSegments/{ipApplicationSegment-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Application.ReadWrite.All`; application: `Application.Read.All`, `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn get(&self) -> Get<models::IpApplicationSegment> {
        let sheet = "GET ipApplicationSegment: get
            : Application.Read.All Application.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/onPremisesPublishing/segmentsConfiguration/microsoft.graph.ipSegmentConfiguration/applicationSegments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /applications/{application-id}/onPremisesPublishing/segmentsConfiguration/microsoft.graph.ipSegmentConfiguration/applicationSegments/{ipApplicationSegment-id}`
    ///
    /// Source: metadata.
    /// Also: `/onPremisesPublishingProfiles/{onPremisesPublishingProfile-id}/applicationSegments/{ipApplicationSegment-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn update(&self, body: models::IpApplicationSegment) -> Call<models::IpApplicationSegment> {
        let sheet = "PATCH ipApplicationSegment: update
            : Application.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/onPremisesPublishing/segmentsConfiguration/microsoft.graph.ipSegmentConfiguration/applicationSegments/{id}
            : OnPremisesPublishingProfiles.ReadWrite.All | | OnPremisesPublishingProfiles.ReadWrite.All
            /onPremisesPublishingProfiles/{id}/applicationSegments/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/application`
    ///
    /// The type lists it; no page documents a request there.
    pub fn application(&self) -> super::Application {
        super::Application(self.0.name("application"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.ipSegmentConfiguration`, such as `/applications/{id}/onPremisesPublishing/segmentsConfiguration/microsoft.graph.ipSegmentConfiguration`.
    IpSegmentConfiguration: super::SegmentConfiguration = models::IpSegmentConfiguration
}

impl IpSegmentConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::IpSegmentConfiguration> {
        self.0.get("GET ipSegmentConfiguration: get")
    }

    /// `…/applicationSegments`
    pub fn application_segments(&self) -> super::IpSegmentConfigurationApplicationSegments {
        super::IpSegmentConfigurationApplicationSegments(self.0.name("applicationSegments"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.ipApplicationSegment`, such as `/applications/{id}/onPremisesPublishing/segmentsConfiguration/microsoft.graph.ipSegmentConfiguration/applicationSegments`.
    IpSegmentConfigurationApplicationSegments[models::IpApplicationSegment]
}

impl IpSegmentConfigurationApplicationSegments {
    /// `POST /applications/{application-id}/onPremisesPublishing/segmentsConfiguration/microsoft.graph.ipSegmentConfiguration/applicationSegments`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`, `Application.ReadWrite.OwnedBy`.
    pub fn create(&self, body: models::IpApplicationSegment) -> Call<models::IpApplicationSegment> {
        let sheet = "POST ipSegmentConfiguration: create
            : Application.ReadWrite.All | | Application.ReadWrite.All Application.ReadWrite.OwnedBy
            /applications/{id}/onPremisesPublishing/segmentsConfiguration/microsoft.graph.ipSegmentConfiguration/applicationSegments";
        self.0.call(sheet).json(body)
    }

    /// `GET /applications/{application-id}/onPremisesPublishing/segmentsConfiguration/microsoft.graph.ipSegmentConfiguration/applicationSegments`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Application.ReadWrite.All`; application: `Application.Read.All`, `Application.ReadWrite.All`, `Application.ReadWrite.OwnedBy`.
    pub fn list(&self) -> List<models::IpApplicationSegment> {
        let sheet = "GET ipSegmentConfiguration: list
            : Application.Read.All Application.ReadWrite.All | | Application.Read.All Application.ReadWrite.All Application.ReadWrite.OwnedBy
            /applications/{id}/onPremisesPublishing/segmentsConfiguration/microsoft.graph.ipSegmentConfiguration/applicationSegments";
        self.0.list(sheet)
    }
}
