// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.security.dataDiscoveryReport`, such as `/security/dataDiscovery/cloudAppDiscovery`.
    SecurityDataDiscoveryReport: super::Entity = models::security::DataDiscoveryReport
}

impl SecurityDataDiscoveryReport {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::DataDiscoveryReport> {
        self.0.get("GET dataDiscoveryReport: get")
    }

    /// `…/uploadedStreams`
    pub fn uploaded_streams(&self) -> super::SecurityDataDiscoveryReportUploadedStreams {
        super::SecurityDataDiscoveryReportUploadedStreams(self.0.name("uploadedStreams"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.cloudAppDiscoveryReport`, such as `/security/dataDiscovery/cloudAppDiscovery/uploadedStreams`.
    SecurityDataDiscoveryReportUploadedStreams[models::security::CloudAppDiscoveryReport]
}

impl SecurityDataDiscoveryReportUploadedStreams {
    /// `GET /security/dataDiscovery/cloudAppDiscovery/uploadedStreams`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-datadiscoveryreport-list-uploadedstreams?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudApp-Discovery.Read.All`; application: `CloudApp-Discovery.Read.All`.
    pub fn list(&self) -> List<models::security::CloudAppDiscoveryReport> {
        let sheet = "GET dataDiscoveryReport: list
            security-datadiscoveryreport-list-uploadedstreams: CloudApp-Discovery.Read.All | | CloudApp-Discovery.Read.All
            /security/dataDiscovery/cloudAppDiscovery/uploadedStreams";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.dataDiscoveryRoot`, such as `/security/dataDiscovery`.
    SecurityDataDiscoveryRoot: super::Entity = models::security::DataDiscoveryRoot
}

impl SecurityDataDiscoveryRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::DataDiscoveryRoot> {
        self.0.get("GET dataDiscoveryRoot: get")
    }

    /// `…/cloudAppDiscovery`
    pub fn cloud_app_discovery(&self) -> super::SecurityDataDiscoveryReport {
        super::SecurityDataDiscoveryReport(self.0.name("cloudAppDiscovery"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.departmentTemplate`, such as `/security/labels/departments/{id}`.
    SecurityDepartmentTemplate: super::Entity = models::security::DepartmentTemplate
}

impl SecurityDepartmentTemplate {
    /// `GET /security/labels/departments/{departmentTemplate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-departmenttemplate-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::security::DepartmentTemplate> {
        let sheet = "GET departmentTemplate: get
            security-departmenttemplate-get: | |
            /security/labels/departments/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.detectionRule`, such as `/security/rules/detectionRules/{id}`.
    SecurityDetectionRule: super::Entity = models::security::DetectionRule
}

impl SecurityDetectionRule {
    /// `DELETE /security/rules/detectionRules/{detectionRule-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-rulesroot-delete-detectionrules?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CustomDetection.ReadWrite.All`; application: `CustomDetection.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE rulesRoot: delete
            security-rulesroot-delete-detectionrules: CustomDetection.ReadWrite.All | | CustomDetection.ReadWrite.All
            /security/rules/detectionRules/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/rules/detectionRules/{detectionRule-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomDetection.Read.All`, `CustomDetection.ReadWrite.All`; application: `CustomDetection.Read.All`, `CustomDetection.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::DetectionRule> {
        let sheet = "GET detectionRule: get
            : CustomDetection.Read.All CustomDetection.ReadWrite.All | | CustomDetection.Read.All CustomDetection.ReadWrite.All
            /security/rules/detectionRules/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/rules/detectionRules/{detectionRule-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomDetection.ReadWrite.All`; application: `CustomDetection.ReadWrite.All`.
    pub fn update(&self, body: models::security::DetectionRule) -> Call<models::security::DetectionRule> {
        let sheet = "PATCH detectionRule: update
            : CustomDetection.ReadWrite.All | | CustomDetection.ReadWrite.All
            /security/rules/detectionRules/{id}";
        self.0.call(sheet).json(body)
    }
}
