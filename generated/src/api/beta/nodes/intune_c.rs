// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Call, Collection, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.cartToClassAssociation`, such as `/deviceManagement/cartToClassAssociations/{id}`.
    CartToClassAssociation: super::Entity = models::CartToClassAssociation
}

impl CartToClassAssociation {
    /// `DELETE /deviceManagement/cartToClassAssociations/{cartToClassAssociationId}` — Delete cartToClassAssociation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-carttoclassassociation-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE cartToClassAssociation: delete
            intune-deviceconfig-carttoclassassociation-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/cartToClassAssociations/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/cartToClassAssociations/{cartToClassAssociationId}` — Get cartToClassAssociation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-carttoclassassociation-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CartToClassAssociation> {
        let sheet = "GET cartToClassAssociation: get
            intune-deviceconfig-carttoclassassociation-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/cartToClassAssociations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/cartToClassAssociations/{cartToClassAssociationId}` — Update cartToClassAssociation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-carttoclassassociation-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::CartToClassAssociation) -> Call<models::CartToClassAssociation> {
        let sheet = "PATCH cartToClassAssociation: update
            intune-deviceconfig-carttoclassassociation-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/cartToClassAssociations/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.certificateConnectorDetails`, such as `/deviceManagement/certificateConnectorDetails/{id}`.
    CertificateConnectorDetails: super::Entity = models::CertificateConnectorDetails
}

impl CertificateConnectorDetails {
    /// `DELETE /deviceManagement/certificateConnectorDetails/{certificateConnectorDetailsId}` — Delete certificateconnectordetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-certificateconnectordetails-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE certificateConnectorDetails: delete
            intune-raimportcerts-certificateconnectordetails-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/certificateConnectorDetails/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/certificateConnectorDetails/{certificateConnectorDetailsId}` — Get certificateconnectordetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-certificateconnectordetails-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CertificateConnectorDetails> {
        let sheet = "GET certificateConnectorDetails: get
            intune-raimportcerts-certificateconnectordetails-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/certificateConnectorDetails/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/certificateConnectorDetails/{certificateConnectorDetailsId}/getHealthMetricTimeSeries` — getHealthMetricTimeSeries action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-certificateconnectordetails-gethealthmetrictimeseries?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get_health_metric_time_series(
        &self,
        body: requests::certificate_connector_details::GetHealthMetricTimeSeriesRequest,
    ) -> Call<Vec<models::CertificateConnectorHealthMetricValue>> {
        let sheet = "POST certificateConnectorDetails: get_health_metric_time_series
            intune-raimportcerts-certificateconnectordetails-gethealthmetrictimeseries: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/certificateConnectorDetails/{id}/getHealthMetricTimeSeries";
        self.0.name("getHealthMetricTimeSeries").call(sheet).json(body)
    }

    /// `POST /deviceManagement/certificateConnectorDetails/{certificateConnectorDetailsId}/getHealthMetrics` — getHealthMetrics action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-certificateconnectordetails-gethealthmetrics?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get_health_metrics(
        &self,
        body: requests::certificate_connector_details::GetHealthMetricsRequest,
    ) -> Call<Vec<models::KeyLongValuePair>> {
        let sheet = "POST certificateConnectorDetails: get_health_metrics
            intune-raimportcerts-certificateconnectordetails-gethealthmetrics: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/certificateConnectorDetails/{id}/getHealthMetrics";
        self.0.name("getHealthMetrics").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/certificateConnectorDetails/{certificateConnectorDetailsId}` — Update certificateconnectordetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-certificateconnectordetails-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::CertificateConnectorDetails) -> Call<models::CertificateConnectorDetails> {
        let sheet = "PATCH certificateConnectorDetails: update
            intune-raimportcerts-certificateconnectordetails-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/certificateConnectorDetails/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.chromeOSOnboardingSettings`, such as `/deviceManagement/chromeOSOnboardingSettings/{id}`.
    ChromeOsOnboardingSettings: super::Entity = models::ChromeOsOnboardingSettings
}

impl ChromeOsOnboardingSettings {
    /// `DELETE /deviceManagement/chromeOSOnboardingSettings/{chromeOSOnboardingSettingsId}` — Delete chromeOSOnboardingSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-chromebooksync-chromeosonboardingsettings-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE chromeOSOnboardingSettings: delete
            intune-chromebooksync-chromeosonboardingsettings-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/chromeOSOnboardingSettings/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/chromeOSOnboardingSettings/{chromeOSOnboardingSettingsId}` — Get chromeOSOnboardingSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-chromebooksync-chromeosonboardingsettings-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ChromeOsOnboardingSettings> {
        let sheet = "GET chromeOSOnboardingSettings: get
            intune-chromebooksync-chromeosonboardingsettings-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/chromeOSOnboardingSettings/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/chromeOSOnboardingSettings/{chromeOSOnboardingSettingsId}` — Update chromeOSOnboardingSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-chromebooksync-chromeosonboardingsettings-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::ChromeOsOnboardingSettings) -> Call<models::ChromeOsOnboardingSettings> {
        let sheet = "PATCH chromeOSOnboardingSettings: update
            intune-chromebooksync-chromeosonboardingsettings-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/chromeOSOnboardingSettings/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudCertificationAuthority`, such as `/deviceManagement/cloudCertificationAuthority/{id}`.
    CloudCertificationAuthority: super::Entity = models::CloudCertificationAuthority
}

impl CloudCertificationAuthority {
    /// `POST /deviceManagement/cloudCertificationAuthority/{cloudCertificationAuthority-id}/activate`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn activate(
        &self,
        body: requests::cloud_certification_authority::ActivateRequest,
    ) -> Call<models::CloudCertificationAuthority> {
        let sheet = "POST cloudCertificationAuthority: activate
            : | |
            /deviceManagement/cloudCertificationAuthority/{id}/activate";
        self.0.name("activate").call(sheet).json(body)
    }

    /// `POST /deviceManagement/cloudCertificationAuthority/{cloudCertificationAuthority-id}/changeCloudCertificationAuthorityStatus`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementCloudCA.ReadWrite.All`; application: `DeviceManagementCloudCA.ReadWrite.All`.
    pub fn change_cloud_certification_authority_status(
        &self,
        body: requests::cloud_certification_authority::ChangeCloudCertificationAuthorityStatusRequest,
    ) -> Call<models::CloudCertificationAuthority> {
        let sheet = "POST cloudCertificationAuthority: change_cloud_certification_authority_status
            : DeviceManagementCloudCA.ReadWrite.All | | DeviceManagementCloudCA.ReadWrite.All
            /deviceManagement/cloudCertificationAuthority/{id}/changeCloudCertificationAuthorityStatus";
        self.0.name("changeCloudCertificationAuthorityStatus").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/cloudCertificationAuthority/{cloudCertificationAuthority-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementCloudCA.ReadWrite.All`; application: `DeviceManagementCloudCA.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE cloudCertificationAuthority: delete
            : DeviceManagementCloudCA.ReadWrite.All | | DeviceManagementCloudCA.ReadWrite.All
            /deviceManagement/cloudCertificationAuthority/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/cloudCertificationAuthority/{cloudCertificationAuthority-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementCloudCA.Read.All`, `DeviceManagementCloudCA.ReadWrite.All`; application: `DeviceManagementCloudCA.Read.All`, `DeviceManagementCloudCA.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudCertificationAuthority> {
        let sheet = "GET cloudCertificationAuthority: get
            : DeviceManagementCloudCA.Read.All DeviceManagementCloudCA.ReadWrite.All | | DeviceManagementCloudCA.Read.All DeviceManagementCloudCA.ReadWrite.All
            /deviceManagement/cloudCertificationAuthority/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/cloudCertificationAuthority/{cloudCertificationAuthority-id}/getAllCloudCertificationAuthority`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_all_cloud_certification_authority(&self) -> Call<Vec<models::CloudCertificationAuthority>> {
        let sheet = "POST cloudCertificationAuthority: get_all_cloud_certification_authority
            : | |
            /deviceManagement/cloudCertificationAuthority/{id}/getAllCloudCertificationAuthority";
        self.0.name("getAllCloudCertificationAuthority").call(sheet)
    }

    /// `POST /deviceManagement/cloudCertificationAuthority/{cloudCertificationAuthority-id}/getAllCloudCertificationAuthorityLeafCertificates`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_all_cloud_certification_authority_leaf_certificates(
        &self,
    ) -> Call<Vec<models::CloudCertificationAuthorityLeafCertificate>>
    {
        let sheet = "POST cloudCertificationAuthority: get_all_cloud_certification_authority_leaf_certificates
            : | |
            /deviceManagement/cloudCertificationAuthority/{id}/getAllCloudCertificationAuthorityLeafCertificates";
        self.0.name("getAllCloudCertificationAuthorityLeafCertificates").call(sheet)
    }

    /// `POST /deviceManagement/cloudCertificationAuthority/{cloudCertificationAuthority-id}/getCloudCertificationAuthority`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_cloud_certification_authority(&self) -> Call<models::CloudCertificationAuthority> {
        let sheet = "POST cloudCertificationAuthority: get_cloud_certification_authority
            : | |
            /deviceManagement/cloudCertificationAuthority/{id}/getCloudCertificationAuthority";
        self.0.name("getCloudCertificationAuthority").call(sheet)
    }

    /// `POST /deviceManagement/cloudCertificationAuthority/{cloudCertificationAuthority-id}/getCloudCertificationAuthorityVersion`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_cloud_certification_authority_version(&self) -> Call<models::CloudCertificationAuthorityVersion> {
        let sheet = "POST cloudCertificationAuthority: get_cloud_certification_authority_version
            : | |
            /deviceManagement/cloudCertificationAuthority/{id}/getCloudCertificationAuthorityVersion";
        self.0.name("getCloudCertificationAuthorityVersion").call(sheet)
    }

    /// `POST /deviceManagement/cloudCertificationAuthority/{cloudCertificationAuthority-id}/getCloudCertificationAuthorityVersions`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_cloud_certification_authority_versions(&self) -> Call<Vec<models::CloudCertificationAuthorityVersion>> {
        let sheet = "POST cloudCertificationAuthority: get_cloud_certification_authority_versions
            : | |
            /deviceManagement/cloudCertificationAuthority/{id}/getCloudCertificationAuthorityVersions";
        self.0.name("getCloudCertificationAuthorityVersions").call(sheet)
    }

    /// `POST /deviceManagement/cloudCertificationAuthority/{cloudCertificationAuthority-id}/patchCloudCertificationAuthority`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn patch_cloud_certification_authority(&self) -> Call<models::CloudCertificationAuthority> {
        let sheet = "POST cloudCertificationAuthority: patch_cloud_certification_authority
            : | |
            /deviceManagement/cloudCertificationAuthority/{id}/patchCloudCertificationAuthority";
        self.0.name("patchCloudCertificationAuthority").call(sheet)
    }

    /// `POST /deviceManagement/cloudCertificationAuthority/{cloudCertificationAuthority-id}/postCloudCertificationAuthority`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn post_cloud_certification_authority(&self) -> Call<Vec<models::CloudCertificationAuthority>> {
        let sheet = "POST cloudCertificationAuthority: post_cloud_certification_authority
            : | |
            /deviceManagement/cloudCertificationAuthority/{id}/postCloudCertificationAuthority";
        self.0.name("postCloudCertificationAuthority").call(sheet)
    }

    /// `POST /deviceManagement/cloudCertificationAuthority/{cloudCertificationAuthority-id}/renew`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn renew(&self) -> Call<()> {
        let sheet = "POST cloudCertificationAuthority: renew
            : | |
            /deviceManagement/cloudCertificationAuthority/{id}/renew";
        self.0.name("renew").call(sheet)
    }

    /// `POST /deviceManagement/cloudCertificationAuthority/{cloudCertificationAuthority-id}/revokeCloudCertificationAuthorityCertificate`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementCloudCA.ReadWrite.All`; application: `DeviceManagementCloudCA.ReadWrite.All`.
    pub fn revoke_cloud_certification_authority_certificate(
        &self,
        body: requests::cloud_certification_authority::RevokeCloudCertificationAuthorityCertificateRequest,
    ) -> Call<models::CloudCertificationAuthority> {
        let sheet = "POST cloudCertificationAuthority: revoke_cloud_certification_authority_certificate
            : DeviceManagementCloudCA.ReadWrite.All | | DeviceManagementCloudCA.ReadWrite.All
            /deviceManagement/cloudCertificationAuthority/{id}/revokeCloudCertificationAuthorityCertificate";
        self.0.name("revokeCloudCertificationAuthorityCertificate").call(sheet).json(body)
    }

    /// `POST /deviceManagement/cloudCertificationAuthority/{cloudCertificationAuthority-id}/revokeLeafCertificate`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementCloudCA.ReadWrite.All`; application: `DeviceManagementCloudCA.ReadWrite.All`.
    pub fn revoke_leaf_certificate(
        &self,
        body: requests::cloud_certification_authority::RevokeLeafCertificateRequest,
    ) -> Call<models::CloudCertificationAuthorityLeafCertificate> {
        let sheet = "POST cloudCertificationAuthority: revoke_leaf_certificate
            : DeviceManagementCloudCA.ReadWrite.All | | DeviceManagementCloudCA.ReadWrite.All
            /deviceManagement/cloudCertificationAuthority/{id}/revokeLeafCertificate";
        self.0.name("revokeLeafCertificate").call(sheet).json(body)
    }

    /// `POST /deviceManagement/cloudCertificationAuthority/{cloudCertificationAuthority-id}/revokeLeafCertificateBySerialNumber`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn revoke_leaf_certificate_by_serial_number(
        &self,
        body: requests::cloud_certification_authority::RevokeLeafCertificateBySerialNumberRequest,
    ) -> Call<models::CloudCertificationAuthorityLeafCertificate> {
        let sheet = "POST cloudCertificationAuthority: revoke_leaf_certificate_by_serial_number
            : | |
            /deviceManagement/cloudCertificationAuthority/{id}/revokeLeafCertificateBySerialNumber";
        self.0.name("revokeLeafCertificateBySerialNumber").call(sheet).json(body)
    }

    /// `POST /deviceManagement/cloudCertificationAuthority/{cloudCertificationAuthority-id}/searchCloudCertificationAuthorityLeafCertificateBySerialNumber`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn search_cloud_certification_authority_leaf_certificate_by_serial_number(
        &self,
        body: requests::cloud_certification_authority::SearchCloudCertificationAuthorityLeafCertificateBySerialNumberRequest,
    ) -> Call<models::CloudCertificationAuthorityLeafCertificate> {
        let sheet = "POST cloudCertificationAuthority: search_cloud_certification_authority_leaf_certificate_by_serial_number
            : | |
            /deviceManagement/cloudCertificationAuthority/{id}/searchCloudCertificationAuthorityLeafCertificateBySerialNumber";
        self.0.name("searchCloudCertificationAuthorityLeafCertificateBySerialNumber").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/cloudCertificationAuthority/{cloudCertificationAuthority-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementCloudCA.ReadWrite.All`; application: `DeviceManagementCloudCA.ReadWrite.All`.
    pub fn update(&self, body: models::CloudCertificationAuthority) -> Call<models::CloudCertificationAuthority> {
        let sheet = "PATCH cloudCertificationAuthority: update
            : DeviceManagementCloudCA.ReadWrite.All | | DeviceManagementCloudCA.ReadWrite.All
            /deviceManagement/cloudCertificationAuthority/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /deviceManagement/cloudCertificationAuthority/{cloudCertificationAuthority-id}/uploadExternallySignedCertificationAuthorityCertificate`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementCloudCA.ReadWrite.All`; application: `DeviceManagementCloudCA.ReadWrite.All`.
    pub fn upload_externally_signed_certification_authority_certificate(
        &self,
        body: requests::cloud_certification_authority::UploadExternallySignedCertificationAuthorityCertificateRequest,
    ) -> Call<models::CloudCertificationAuthority> {
        let sheet = "POST cloudCertificationAuthority: upload_externally_signed_certification_authority_certificate
            : DeviceManagementCloudCA.ReadWrite.All | | DeviceManagementCloudCA.ReadWrite.All
            /deviceManagement/cloudCertificationAuthority/{id}/uploadExternallySignedCertificationAuthorityCertificate";
        self.0.name("uploadExternallySignedCertificationAuthorityCertificate").call(sheet).json(body)
    }

    /// `…/cloudCertificationAuthorityLeafCertificate`
    pub fn cloud_certification_authority_leaf_certificate(
        &self,
    ) -> super::CloudCertificationAuthorityCloudCertificationAuthorityLeafCertificate
    {
        super::CloudCertificationAuthorityCloudCertificationAuthorityLeafCertificate(
            self.0.name("cloudCertificationAuthorityLeafCertificate"),
        )
    }

    /// `…/versions`
    ///
    /// The type lists it; no page documents a request there.
    pub fn versions(&self) -> Collection<models::CloudCertificationAuthorityVersion> {
        Collection::at(self.0.name("versions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudCertificationAuthorityLeafCertificate`, such as `/deviceManagement/cloudCertificationAuthority/{id}/cloudCertificationAuthorityLeafCertificate`.
    CloudCertificationAuthorityCloudCertificationAuthorityLeafCertificate[models::CloudCertificationAuthorityLeafCertificate]
}

impl CloudCertificationAuthorityCloudCertificationAuthorityLeafCertificate {
    /// `POST /deviceManagement/cloudCertificationAuthority/{cloudCertificationAuthority-id}/cloudCertificationAuthorityLeafCertificate`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementCloudCA.ReadWrite.All`; application: `DeviceManagementCloudCA.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::CloudCertificationAuthorityLeafCertificate,
    ) -> Call<models::CloudCertificationAuthorityLeafCertificate> {
        let sheet = "POST cloudCertificationAuthority: create
            : DeviceManagementCloudCA.ReadWrite.All | | DeviceManagementCloudCA.ReadWrite.All
            /deviceManagement/cloudCertificationAuthority/{id}/cloudCertificationAuthorityLeafCertificate";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/cloudCertificationAuthority/{cloudCertificationAuthority-id}/cloudCertificationAuthorityLeafCertificate`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementCloudCA.Read.All`, `DeviceManagementCloudCA.ReadWrite.All`; application: `DeviceManagementCloudCA.Read.All`, `DeviceManagementCloudCA.ReadWrite.All`.
    pub fn list(&self) -> List<models::CloudCertificationAuthorityLeafCertificate> {
        let sheet = "GET cloudCertificationAuthority: list
            : DeviceManagementCloudCA.Read.All DeviceManagementCloudCA.ReadWrite.All | | DeviceManagementCloudCA.Read.All DeviceManagementCloudCA.ReadWrite.All
            /deviceManagement/cloudCertificationAuthority/{id}/cloudCertificationAuthorityLeafCertificate";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPC`, such as `/me/cloudPCs/{id}`.
    CloudPc: super::Entity = models::CloudPc
}

impl CloudPc {
    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/changeUserAccountType` — cloudPC: changeUserAccountType
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-changeuseraccounttype?view=graph-rest-beta)
    /// Also: `/users/{user-id}/cloudPCs/{cloudPC-id}/changeUserAccountType`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn change_user_account_type(&self, body: requests::cloud_pc::ChangeUserAccountTypeRequest) -> Call<()> {
        let sheet = "POST cloudPC: change_user_account_type
            cloudpc-changeuseraccounttype: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/changeUserAccountType
            /users/{id}/cloudPCs/{id}/changeUserAccountType";
        self.0.name("changeUserAccountType").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/createSnapshot`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-createsnapshot?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/cloudPCs/{cloudPC-id}/createSnapshot`.
    /// Status: 204.
    pub fn create_snapshot(&self, body: requests::cloud_pc::CreateSnapshotRequest) -> Call<()> {
        let sheet = "POST cloudPC: create_snapshot
            cloudpc-createsnapshot: | |
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/createSnapshot
            /users/{id}/cloudPCs/{id}/createSnapshot";
        self.0.name("createSnapshot").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/endGracePeriod` — cloudPC: endGracePeriod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-endgraceperiod?view=graph-rest-beta)
    /// Also: `/users/{user-id}/cloudPCs/{cloudPC-id}/endGracePeriod`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn end_grace_period(&self) -> Call<()> {
        let sheet = "POST cloudPC: end_grace_period
            cloudpc-endgraceperiod: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/endGracePeriod
            /users/{id}/cloudPCs/{id}/endGracePeriod";
        self.0.name("endGracePeriod").call(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/cloudPCs/{id}` — Get cloudPC
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-get?view=graph-rest-beta)
    /// Also: `/me/cloudPCs/{cloudPC-id}`, `/users/{user-id}/cloudPCs/{cloudPC-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPc> {
        let sheet = "GET cloudPC: get
            cloudpc-get: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}
            /me/cloudPCs/{id}
            /users/{id}/cloudPCs/{id}";
        self.0.get(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/getCloudPcConnectivityHistory`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-getcloudpcconnectivityhistory?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/cloudPCs/{cloudPC-id}/getCloudPcConnectivityHistory`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get_cloud_pc_connectivity_history(&self) -> List<models::CloudPcConnectivityEvent> {
        let sheet = "GET cloudPC: get_cloud_pc_connectivity_history
            cloudpc-getcloudpcconnectivityhistory: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/getCloudPcConnectivityHistory
            /users/{id}/cloudPCs/{id}/getCloudPcConnectivityHistory";
        self.0.name("getCloudPcConnectivityHistory").list(sheet)
    }

    /// `GET /me/cloudPCs/{cloudPCId}/getCloudPcLaunchInfo` — cloudPC: getCloudPcLaunchInfo
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-getcloudpclaunchinfo?view=graph-rest-beta)
    /// Also: `/deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/getCloudPcLaunchInfo`, `/users/{user-id}/cloudPCs/{cloudPC-id}/getCloudPcLaunchInfo`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get_cloud_pc_launch_info(&self) -> Get<models::CloudPcLaunchInfo> {
        let sheet = "GET cloudPC: get_cloud_pc_launch_info
            cloudpc-getcloudpclaunchinfo: CloudPC.Read.All CloudPC.ReadWrite.All | |
            /me/cloudPCs/{id}/getCloudPcLaunchInfo
            /users/{id}/cloudPCs/{id}/getCloudPcLaunchInfo
            cloudpc-getcloudpclaunchinfo: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/getCloudPcLaunchInfo";
        self.0.name("getCloudPcLaunchInfo").get(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/getFrontlineCloudPcAccessState`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-getfrontlinecloudpcaccessstate?view=graph-rest-beta), metadata
    /// Also: `/me/cloudPCs/{cloudPC-id}/getFrontlineCloudPcAccessState`, `/users/{user-id}/cloudPCs/{cloudPC-id}/getFrontlineCloudPcAccessState`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `CloudPC.ReadWrite.All`.
    pub fn get_frontline_cloud_pc_access_state(&self) -> Call<models::FrontlineCloudPcAccessState> {
        let sheet = "GET cloudPC: get_frontline_cloud_pc_access_state
            cloudpc-getfrontlinecloudpcaccessstate: | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/getFrontlineCloudPcAccessState
            /me/cloudPCs/{id}/getFrontlineCloudPcAccessState
            /users/{id}/cloudPCs/{id}/getFrontlineCloudPcAccessState";
        self.0.name("getFrontlineCloudPcAccessState").call(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/getSupportedCloudPcRemoteActions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-getsupportedcloudpcremoteactions?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/cloudPCs/{cloudPC-id}/getSupportedCloudPcRemoteActions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`; application: `CloudPC.ReadWrite.All`.
    pub fn get_supported_cloud_pc_remote_actions(&self) -> List<models::CloudPcRemoteActionCapability> {
        let sheet = "GET cloudPC: get_supported_cloud_pc_remote_actions
            cloudpc-getsupportedcloudpcremoteactions: CloudPC.Read.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/getSupportedCloudPcRemoteActions
            /users/{id}/cloudPCs/{id}/getSupportedCloudPcRemoteActions";
        self.0.name("getSupportedCloudPcRemoteActions").list(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/powerOff`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-poweroff?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/cloudPCs/{cloudPC-id}/powerOff`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn power_off(&self) -> Call<()> {
        let sheet = "POST cloudPC: power_off
            cloudpc-poweroff: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/powerOff
            /users/{id}/cloudPCs/{id}/powerOff";
        self.0.name("powerOff").call(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/powerOn`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-poweron?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/cloudPCs/{cloudPC-id}/powerOn`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn power_on(&self) -> Call<()> {
        let sheet = "POST cloudPC: power_on
            cloudpc-poweron: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/powerOn
            /users/{id}/cloudPCs/{id}/powerOn";
        self.0.name("powerOn").call(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/reboot` — cloudPC: reboot
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-reboot?view=graph-rest-beta)
    /// Also: `/me/cloudPCs/{cloudPC-id}/reboot`, `/users/{user-id}/cloudPCs/{cloudPC-id}/reboot`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn reboot(&self) -> Call<()> {
        let sheet = "POST cloudPC: reboot
            cloudpc-reboot: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/reboot
            /me/cloudPCs/{id}/reboot
            /users/{id}/cloudPCs/{id}/reboot";
        self.0.name("reboot").call(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/relocate`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn relocate(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST cloudPC: relocate
            : CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/relocate";
        self.0.name("relocate").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/rename` — cloudPC: rename
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-rename?view=graph-rest-beta)
    /// Also: `/me/cloudPCs/{cloudPC-id}/rename`, `/users/{user-id}/cloudPCs/{cloudPC-id}/rename`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn rename(&self, body: requests::cloud_pc::RenameRequest) -> Call<()> {
        let sheet = "POST cloudPC: rename
            cloudpc-rename: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/rename
            /me/cloudPCs/{id}/rename
            /users/{id}/cloudPCs/{id}/rename";
        self.0.name("rename").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{id}/reprovision` — cloudPC: reprovision
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-reprovision?view=graph-rest-beta)
    /// Also: `/me/cloudPCs/{cloudPC-id}/reprovision`, `/users/{user-id}/cloudPCs/{cloudPC-id}/reprovision`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn reprovision(&self, body: requests::cloud_pc::ReprovisionRequest) -> Call<()> {
        let sheet = "POST cloudPC: reprovision
            cloudpc-reprovision: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/reprovision
            /me/cloudPCs/{id}/reprovision
            /users/{id}/cloudPCs/{id}/reprovision";
        self.0.name("reprovision").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/resize`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-resize?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/cloudPCs/{cloudPC-id}/resize`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn resize(&self, body: requests::cloud_pc::ResizeRequest) -> Call<()> {
        let sheet = "POST cloudPC: resize
            cloudpc-resize: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/resize
            /users/{id}/cloudPCs/{id}/resize";
        self.0.name("resize").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/restore`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-restore?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/cloudPCs/{cloudPC-id}/restore`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn restore(&self, body: requests::cloud_pc::RestoreRequest) -> Call<()> {
        let sheet = "POST cloudPC: restore
            cloudpc-restore: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/restore
            /users/{id}/cloudPCs/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }

    /// `GET /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/retrieveCloudPcLaunchDetail`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-retrievecloudpclaunchdetail?view=graph-rest-beta), metadata
    /// Also: `/me/cloudPCs/{cloudPC-id}/retrieveCloudPcLaunchDetail`, `/users/{user-id}/cloudPCs/{cloudPC-id}/retrieveCloudPcLaunchDetail`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn retrieve_cloud_pc_launch_detail(&self) -> Get<models::CloudPcLaunchDetail> {
        let sheet = "GET cloudPC: retrieve_cloud_pc_launch_detail
            cloudpc-retrievecloudpclaunchdetail: CloudPC.Read.All CloudPC.ReadWrite.All | |
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/retrieveCloudPcLaunchDetail
            /me/cloudPCs/{id}/retrieveCloudPcLaunchDetail
            /users/{id}/cloudPCs/{id}/retrieveCloudPcLaunchDetail";
        self.0.name("retrieveCloudPcLaunchDetail").get(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/retrieveCloudPCRemoteActionResults`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-retrievecloudpcremoteactionresults?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/cloudPCs/{cloudPC-id}/retrieveCloudPCRemoteActionResults`.
    /// Status: 200.
    pub fn retrieve_cloud_pc_remote_action_results(&self) -> List<models::CloudPcRemoteActionResult> {
        let sheet = "GET cloudPC: retrieve_cloud_pc_remote_action_results
            cloudpc-retrievecloudpcremoteactionresults: | |
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/retrieveCloudPCRemoteActionResults
            /users/{id}/cloudPCs/{id}/retrieveCloudPCRemoteActionResults";
        self.0.name("retrieveCloudPCRemoteActionResults").list(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/retrieveFrontlineCloudPcDetail`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-retrievefrontlinecloudpcdetail?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/cloudPCs/{cloudPC-id}/retrieveFrontlineCloudPcDetail`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn retrieve_frontline_cloud_pc_detail(&self) -> Get<models::FrontlineCloudPcDetail> {
        let sheet = "GET cloudPC: retrieve_frontline_cloud_pc_detail
            cloudpc-retrievefrontlinecloudpcdetail: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/retrieveFrontlineCloudPcDetail
            /users/{id}/cloudPCs/{id}/retrieveFrontlineCloudPcDetail";
        self.0.name("retrieveFrontlineCloudPcDetail").get(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/retrieveReviewStatus`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-retrievereviewstatus?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/cloudPCs/{cloudPC-id}/retrieveReviewStatus`.
    /// Status: 200.
    pub fn retrieve_review_status(&self) -> Get<models::CloudPcReviewStatus> {
        let sheet = "GET cloudPC: retrieve_review_status
            cloudpc-retrievereviewstatus: | |
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/retrieveReviewStatus
            /users/{id}/cloudPCs/{id}/retrieveReviewStatus";
        self.0.name("retrieveReviewStatus").get(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/retrieveSnapshots`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-retrievesnapshots?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/cloudPCs/{cloudPC-id}/retrieveSnapshots`.
    /// Status: 200.
    pub fn retrieve_snapshots(&self) -> List<models::CloudPcSnapshot> {
        let sheet = "GET cloudPC: retrieve_snapshots
            cloudpc-retrievesnapshots: | |
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/retrieveSnapshots
            /users/{id}/cloudPCs/{id}/retrieveSnapshots";
        self.0.name("retrieveSnapshots").list(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/retryPartnerAgentInstallation`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-retrypartneragentinstallation?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/cloudPCs/{cloudPC-id}/retryPartnerAgentInstallation`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn retry_partner_agent_installation(&self) -> Call<()> {
        let sheet = "POST cloudPC: retry_partner_agent_installation
            cloudpc-retrypartneragentinstallation: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/retryPartnerAgentInstallation
            /users/{id}/cloudPCs/{id}/retryPartnerAgentInstallation";
        self.0.name("retryPartnerAgentInstallation").call(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/setDeviceName`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn set_device_name(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST cloudPC: set_device_name
            : CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/setDeviceName";
        self.0.name("setDeviceName").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/setReviewStatus`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-setreviewstatus?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/cloudPCs/{cloudPC-id}/setReviewStatus`.
    /// Status: 204.
    pub fn set_review_status(&self, body: requests::cloud_pc::SetReviewStatusRequest) -> Call<()> {
        let sheet = "POST cloudPC: set_review_status
            cloudpc-setreviewstatus: | |
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/setReviewStatus
            /users/{id}/cloudPCs/{id}/setReviewStatus";
        self.0.name("setReviewStatus").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/start`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-start?view=graph-rest-beta), metadata
    /// Also: `/me/cloudPCs/{cloudPC-id}/start`, `/users/{user-id}/cloudPCs/{cloudPC-id}/start`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn start(&self) -> Call<()> {
        let sheet = "POST cloudPC: start
            cloudpc-start: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/start
            cloudpc-start: CloudPC.ReadWrite.All | |
            /me/cloudPCs/{id}/start
            /users/{id}/cloudPCs/{id}/start";
        self.0.name("start").call(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/stop`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-stop?view=graph-rest-beta), metadata
    /// Also: `/me/cloudPCs/{cloudPC-id}/stop`, `/users/{user-id}/cloudPCs/{cloudPC-id}/stop`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn stop(&self) -> Call<()> {
        let sheet = "POST cloudPC: stop
            cloudpc-stop: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/stop
            cloudpc-stop: CloudPC.ReadWrite.All | |
            /me/cloudPCs/{id}/stop
            /users/{id}/cloudPCs/{id}/stop";
        self.0.name("stop").call(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/troubleshoot` — cloudPC: troubleshoot
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-troubleshoot?view=graph-rest-beta)
    /// Also: `/me/cloudPCs/{cloudPC-id}/troubleshoot`, `/users/{user-id}/cloudPCs/{cloudPC-id}/troubleshoot`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn troubleshoot(&self) -> Call<()> {
        let sheet = "POST cloudPC: troubleshoot
            cloudpc-troubleshoot: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/troubleshoot
            /me/cloudPCs/{id}/troubleshoot
            /users/{id}/cloudPCs/{id}/troubleshoot";
        self.0.name("troubleshoot").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcAuditEvent`, such as `/deviceManagement/virtualEndpoint/auditEvents/{id}`.
    CloudPcAuditEvent: super::Entity = models::CloudPcAuditEvent
}

impl CloudPcAuditEvent {
    /// `GET /deviceManagement/virtualEndpoint/auditEvents/{id}` — Get cloudPcAuditEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcauditevent-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPcAuditEvent> {
        let sheet = "GET cloudPcAuditEvent: get
            cloudpcauditevent-get: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/auditEvents/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcBulkAction`, such as `/deviceManagement/virtualEndpoint/bulkActions/{id}`.
    CloudPcBulkAction: super::Entity = models::CloudPcBulkAction
}

impl CloudPcBulkAction {
    /// `GET /deviceManagement/virtualEndpoint/bulkActions/{cloudPcBulkAction-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcbulkaction-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::CloudPcBulkAction> {
        let sheet = "GET cloudPcBulkAction: get
            cloudpcbulkaction-get: | |
            /deviceManagement/virtualEndpoint/bulkActions/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/bulkActions/{cloudPcBulkAction-id}/retry`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcbulkaction-retry?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn retry(&self, body: requests::cloud_pc_bulk_action::RetryRequest) -> Call<()> {
        let sheet = "POST cloudPcBulkAction: retry
            cloudpcbulkaction-retry: | |
            /deviceManagement/virtualEndpoint/bulkActions/{id}/retry";
        self.0.name("retry").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcCloudApp`, such as `/deviceManagement/virtualEndpoint/cloudApps/{id}`.
    CloudPcCloudApp: super::Entity = models::CloudPcCloudApp
}

impl CloudPcCloudApp {
    /// `DELETE /deviceManagement/virtualEndpoint/cloudApps/{cloudPcCloudApp-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpccloudapp-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE cloudPcCloudApp: delete
            cloudpccloudapp-delete: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudApps/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/cloudApps/{cloudPcCloudApp-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpccloudapp-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPcCloudApp> {
        let sheet = "GET cloudPcCloudApp: get
            cloudpccloudapp-get: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudApps/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/virtualEndpoint/cloudApps/{cloudPcCloudApp-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpccloudapp-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn update(&self, body: models::CloudPcCloudApp) -> Call<models::CloudPcCloudApp> {
        let sheet = "PATCH cloudPcCloudApp: update
            cloudpccloudapp-update: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudApps/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPCConnectivityIssue`, such as `/deviceManagement/cloudPCConnectivityIssues/{id}`.
    CloudPcConnectivityIssue: super::Entity = models::CloudPcConnectivityIssue
}

impl CloudPcConnectivityIssue {
    /// `DELETE /deviceManagement/cloudPCConnectivityIssues/{cloudPCConnectivityIssueId}` — Delete cloudPCConnectivityIssue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-cloudpcconnectivityissue-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE cloudPCConnectivityIssue: delete
            intune-devices-cloudpcconnectivityissue-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/cloudPCConnectivityIssues/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/cloudPCConnectivityIssues/{cloudPCConnectivityIssueId}` — Get cloudPCConnectivityIssue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-cloudpcconnectivityissue-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::CloudPcConnectivityIssue> {
        let sheet = "GET cloudPCConnectivityIssue: get
            intune-devices-cloudpcconnectivityissue-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/cloudPCConnectivityIssues/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/cloudPCConnectivityIssues/{cloudPCConnectivityIssueId}` — Update cloudPCConnectivityIssue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-cloudpcconnectivityissue-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::CloudPcConnectivityIssue) -> Call<models::CloudPcConnectivityIssue> {
        let sheet = "PATCH cloudPCConnectivityIssue: update
            intune-devices-cloudpcconnectivityissue-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/cloudPCConnectivityIssues/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcCrossCloudGovernmentOrganizationMapping`, such as `/deviceManagement/virtualEndpoint/crossCloudGovernmentOrganizationMapping`.
    CloudPcCrossCloudGovernmentOrganizationMapping: super::Entity = models::CloudPcCrossCloudGovernmentOrganizationMapping
}

impl CloudPcCrossCloudGovernmentOrganizationMapping {
    /// `POST /deviceManagement/virtualEndpoint/crossCloudGovernmentOrganizationMapping`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::CloudPcCrossCloudGovernmentOrganizationMapping,
    ) -> Call<Option<models::CloudPcCrossCloudGovernmentOrganizationMapping>> {
        let sheet = "POST virtualEndpoint: create
            : CloudPC.ReadWrite.All | |
            /deviceManagement/virtualEndpoint/crossCloudGovernmentOrganizationMapping";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/virtualEndpoint/crossCloudGovernmentOrganizationMapping`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpccrosscloudgovernmentorganizationmapping-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPcCrossCloudGovernmentOrganizationMapping> {
        let sheet = "GET cloudPcCrossCloudGovernmentOrganizationMapping: get
            cloudpccrosscloudgovernmentorganizationmapping-get: CloudPC.Read.All CloudPC.ReadWrite.All | |
            /deviceManagement/virtualEndpoint/crossCloudGovernmentOrganizationMapping";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcDeviceImage`, such as `/deviceManagement/virtualEndpoint/deviceImages/{id}`.
    CloudPcDeviceImage: super::Entity = models::CloudPcDeviceImage
}

impl CloudPcDeviceImage {
    /// `DELETE /deviceManagement/virtualEndpoint/deviceImages/{id}` — Delete cloudPcDeviceImage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcdeviceimage-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE cloudPcDeviceImage: delete
            cloudpcdeviceimage-delete: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/deviceImages/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/deviceImages/{id}` — Get cloudPcDeviceImage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcdeviceimage-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPcDeviceImage> {
        let sheet = "GET cloudPcDeviceImage: get
            cloudpcdeviceimage-get: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/deviceImages/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/deviceImages/{cloudPcDeviceImage-id}/retryUpload`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcdeviceimage-retryupload?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn retry_upload(&self) -> Call<()> {
        let sheet = "POST cloudPcDeviceImage: retry_upload
            cloudpcdeviceimage-retryupload: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/deviceImages/{id}/retryUpload";
        self.0.name("retryUpload").call(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/deviceImages/{cloudPcDeviceImageId}/reupload` — cloudPcDeviceImage: reupload
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcdeviceimage-reupload?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn reupload(&self) -> Call<()> {
        let sheet = "POST cloudPcDeviceImage: reupload
            cloudpcdeviceimage-reupload: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/deviceImages/{id}/reupload";
        self.0.name("reupload").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcExportJob`, such as `/deviceManagement/virtualEndpoint/reports/exportJobs/{id}`.
    CloudPcExportJob: super::Entity = models::CloudPcExportJob
}

impl CloudPcExportJob {
    /// `GET /deviceManagement/virtualEndpoint/reports/exportJobs/{cloudPcExportJob-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcexportjob-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPcExportJob> {
        let sheet = "GET cloudPcExportJob: get
            cloudpcexportjob-get: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/reports/exportJobs/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcExternalPartner`, such as `/deviceManagement/virtualEndpoint/externalPartners/{id}`.
    CloudPcExternalPartner: super::Entity = models::CloudPcExternalPartner
}

impl CloudPcExternalPartner {
    /// `POST /deviceManagement/virtualEndpoint/externalPartners/{cloudPcExternalPartner-id}/configureAgent`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcexternalpartner-configureagent?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn configure_agent(&self, body: requests::cloud_pc_external_partner::ConfigureAgentRequest) -> Call<()> {
        let sheet = "POST cloudPcExternalPartner: configure_agent
            cloudpcexternalpartner-configureagent: | |
            /deviceManagement/virtualEndpoint/externalPartners/{id}/configureAgent";
        self.0.name("configureAgent").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/externalPartners/{cloudPcExternalPartner-id}/deployAgent`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcexternalpartner-deployagent?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn deploy_agent(&self, body: requests::cloud_pc_external_partner::DeployAgentRequest) -> Call<String> {
        let sheet = "POST cloudPcExternalPartner: deploy_agent
            cloudpcexternalpartner-deployagent: | |
            /deviceManagement/virtualEndpoint/externalPartners/{id}/deployAgent";
        self.0.name("deployAgent").call(sheet).json(body)
    }

    /// `GET /deviceManagement/virtualEndpoint/externalPartners/{cloudPcExternalPartner-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcexternalpartner-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::CloudPcExternalPartner> {
        let sheet = "GET cloudPcExternalPartner: get
            cloudpcexternalpartner-get: | |
            /deviceManagement/virtualEndpoint/externalPartners/{id}";
        self.0.get(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/externalPartners/{cloudPcExternalPartner-id}/retrieveActionReports`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcexternalpartner-retrieveactionreports?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn retrieve_action_reports(&self) -> List<models::CloudPcExternalPartnerActionReport> {
        let sheet = "GET cloudPcExternalPartner: retrieve_action_reports
            cloudpcexternalpartner-retrieveactionreports: | |
            /deviceManagement/virtualEndpoint/externalPartners/{id}/retrieveActionReports";
        self.0.name("retrieveActionReports").list(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/externalPartners/{cloudPcExternalPartner-id}/retrieveDeployAgentActionResults(activityId='{activityId}',cloudPcId='{cloudPcId}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcexternalpartner-retrievedeployagentactionresults?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn retrieve_deploy_agent_action_results(
        &self,
        activity_id: &str,
        cloud_pc_id: &str,
    ) -> List<models::CloudPcExternalPartnerActionResult> {
        let sheet = "GET cloudPcExternalPartner: retrieve_deploy_agent_action_results
            cloudpcexternalpartner-retrievedeployagentactionresults: | |
            /deviceManagement/virtualEndpoint/externalPartners/{id}/retrieveDeployAgentActionResults(activityId='{activityId}',cloudPcId='{cloudPcId}')";
        self.0
            .function(
                "retrieveDeployAgentActionResults",
                &[("activityId", Argument::quoted(activity_id)), ("cloudPcId", Argument::quoted(cloud_pc_id))],
            )
            .list(sheet)
    }

    /// `PATCH /deviceManagement/virtualEndpoint/externalPartners/{cloudPcExternalPartner-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcexternalpartner-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::CloudPcExternalPartner) -> Call<models::CloudPcExternalPartner> {
        let sheet = "PATCH cloudPcExternalPartner: update
            cloudpcexternalpartner-update: | |
            /deviceManagement/virtualEndpoint/externalPartners/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcExternalPartnerSetting`, such as `/deviceManagement/virtualEndpoint/externalPartnerSettings/{id}`.
    CloudPcExternalPartnerSetting: super::Entity = models::CloudPcExternalPartnerSetting
}

impl CloudPcExternalPartnerSetting {
    /// `GET /deviceManagement/virtualEndpoint/externalPartnerSettings/{cloudPcExternalPartnerSetting-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcexternalpartnersetting-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPcExternalPartnerSetting> {
        let sheet = "GET cloudPcExternalPartnerSetting: get
            cloudpcexternalpartnersetting-get: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/externalPartnerSettings/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/virtualEndpoint/externalPartnerSettings/{cloudPcExternalPartnerSetting-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcexternalpartnersetting-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn update(&self, body: models::CloudPcExternalPartnerSetting) -> Call<models::CloudPcExternalPartnerSetting> {
        let sheet = "PATCH cloudPcExternalPartnerSetting: update
            cloudpcexternalpartnersetting-update: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/externalPartnerSettings/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcFrontLineServicePlan`, such as `/deviceManagement/virtualEndpoint/frontLineServicePlans/{id}`.
    CloudPcFrontLineServicePlan: super::Entity = models::CloudPcFrontLineServicePlan
}

impl CloudPcFrontLineServicePlan {
    /// `GET /deviceManagement/virtualEndpoint/frontLineServicePlans/{cloudPcFrontLineServicePlan-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcfrontlineserviceplan-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::CloudPcFrontLineServicePlan> {
        let sheet = "GET cloudPcFrontLineServicePlan: get
            cloudpcfrontlineserviceplan-get: | |
            /deviceManagement/virtualEndpoint/frontLineServicePlans/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcGalleryImage`, such as `/deviceManagement/virtualEndpoint/galleryImages/{id}`.
    CloudPcGalleryImage: super::Entity = models::CloudPcGalleryImage
}

impl CloudPcGalleryImage {
    /// `GET /deviceManagement/virtualEndpoint/galleryImages/{id}` — Get cloudPcGalleryImage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcgalleryimage-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPcGalleryImage> {
        let sheet = "GET cloudPcGalleryImage: get
            cloudpcgalleryimage-get: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/galleryImages/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcOnPremisesConnection`, such as `/deviceManagement/virtualEndpoint/onPremisesConnections/{id}`.
    CloudPcOnPremisesConnection: super::Entity = models::CloudPcOnPremisesConnection
}

impl CloudPcOnPremisesConnection {
    /// `DELETE /deviceManagement/virtualEndpoint/onPremisesConnections/{id}` — Delete cloudPcOnPremisesConnection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpconpremisesconnection-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE cloudPcOnPremisesConnection: delete
            cloudpconpremisesconnection-delete: CloudPC.ReadWrite.All | |
            /deviceManagement/virtualEndpoint/onPremisesConnections/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/onPremisesConnections/{id}` — Get cloudPcOnPremisesConnection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpconpremisesconnection-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPcOnPremisesConnection> {
        let sheet = "GET cloudPcOnPremisesConnection: get
            cloudpconpremisesconnection-get: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/onPremisesConnections/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/onPremisesConnections/{id}/runHealthChecks` — CloudPcOnPremisesConnection: runHealthChecks
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpconpremisesconnection-runhealthcheck?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`.
    pub fn run_health_checks(&self) -> Call<()> {
        let sheet = "POST cloudPcOnPremisesConnection: run_health_checks
            cloudpconpremisesconnection-runhealthcheck: CloudPC.ReadWrite.All | |
            /deviceManagement/virtualEndpoint/onPremisesConnections/{id}/runHealthChecks";
        self.0.name("runHealthChecks").call(sheet)
    }

    /// `PATCH /deviceManagement/virtualEndpoint/onPremisesConnections/{id}` — Update cloudPcOnPremisesConnection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpconpremisesconnection-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`.
    pub fn update(&self, body: models::CloudPcOnPremisesConnection) -> Call<models::CloudPcOnPremisesConnection> {
        let sheet = "PATCH cloudPcOnPremisesConnection: update
            cloudpconpremisesconnection-update: CloudPC.ReadWrite.All | |
            /deviceManagement/virtualEndpoint/onPremisesConnections/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/UpdateAdDomainPassword`
    pub fn update_ad_domain_password(&self) -> super::CloudPcOnPremisesConnectionUpdateAdDomainPassword {
        super::CloudPcOnPremisesConnectionUpdateAdDomainPassword(self.0.name("UpdateAdDomainPassword"))
    }
}

crate::runtime::node! {
    /// `/deviceManagement/virtualEndpoint/onPremisesConnections/{id}/UpdateAdDomainPassword`
    CloudPcOnPremisesConnectionUpdateAdDomainPassword
}

impl CloudPcOnPremisesConnectionUpdateAdDomainPassword {
    /// `POST /deviceManagement/virtualEndpoint/onPremisesConnections/{Id}/UpdateAdDomainPassword` — cloudPcOnPremisesConnection: updateAdDomainPassword
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpconpremisesconnection-updateaddomainpassword?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn call(&self, body: requests::cloud_pc_on_premises_connection::UpdateAdDomainPasswordRequest) -> Call<()> {
        let sheet = "POST cloudPcOnPremisesConnection: call
            cloudpconpremisesconnection-updateaddomainpassword: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/onPremisesConnections/{id}/UpdateAdDomainPassword";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/virtualEndpoint/onPremisesConnections/{Id}/UpdateAdDomainPassword` — cloudPcOnPremisesConnection: updateAdDomainPassword
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpconpremisesconnection-updateaddomainpassword?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn update(&self, body: requests::cloud_pc_on_premises_connection::UpdateAdDomainPasswordRequest) -> Call<()> {
        let sheet = "PATCH cloudPcOnPremisesConnection: update
            cloudpconpremisesconnection-updateaddomainpassword: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/onPremisesConnections/{id}/UpdateAdDomainPassword";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcOrganizationSettings`, such as `/deviceManagement/virtualEndpoint/organizationSettings`.
    CloudPcOrganizationSettings: super::Entity = models::CloudPcOrganizationSettings
}

impl CloudPcOrganizationSettings {
    /// `GET /deviceManagement/virtualEndpoint/organizationSettings` — Get cloudPcOrganizationSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcorganizationsettings-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`, `CloudPC.Read.All`; application: `CloudPC.ReadWrite.All`, `CloudPC.Read.All`.
    pub fn get(&self) -> Get<models::CloudPcOrganizationSettings> {
        let sheet = "GET cloudPcOrganizationSettings: get
            cloudpcorganizationsettings-get: CloudPC.ReadWrite.All CloudPC.Read.All | | CloudPC.ReadWrite.All CloudPC.Read.All
            /deviceManagement/virtualEndpoint/organizationSettings";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/virtualEndpoint/organizationSettings` — Update cloudPcOrganizationSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcorganizationsettings-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`, `CloudPC.Read.All`; application: `CloudPC.ReadWrite.All`, `CloudPC.Read.All`.
    pub fn update(&self, body: models::CloudPcOrganizationSettings) -> Call<()> {
        let sheet = "PATCH cloudPcOrganizationSettings: update
            cloudpcorganizationsettings-update: CloudPC.ReadWrite.All CloudPC.Read.All | | CloudPC.ReadWrite.All CloudPC.Read.All
            /deviceManagement/virtualEndpoint/organizationSettings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcPool`, such as `/deviceManagement/virtualEndpoint/cloudPcPools/{id}`.
    CloudPcPool: super::Entity = models::CloudPcPool
}

impl CloudPcPool {
    /// `DELETE /deviceManagement/virtualEndpoint/cloudPcPools/{cloudPcPool-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcpool-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE cloudPcPool: delete
            cloudpcpool-delete: | |
            /deviceManagement/virtualEndpoint/cloudPcPools/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/cloudPcPools/{cloudPcPool-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcpool-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::CloudPcPool> {
        let sheet = "GET cloudPcPool: get
            cloudpcpool-get: | |
            /deviceManagement/virtualEndpoint/cloudPcPools/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/virtualEndpoint/cloudPcPools/{cloudPcPool-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcpool-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: impl Into<models::CloudPcPool>) -> Call<models::CloudPcPool> {
        let sheet = "PATCH cloudPcPool: update
            cloudpcpool-update: | |
            /deviceManagement/virtualEndpoint/cloudPcPools/{id}";
        self.0.call(sheet).json(Into::<models::CloudPcPool>::into(body))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::CloudPcPoolAssignments {
        super::CloudPcPoolAssignments(self.0.name("assignments"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcPoolAssignment`, such as `/deviceManagement/virtualEndpoint/cloudPcPools/{id}/assignments/{id}`.
    CloudPcPoolAssignment: super::Entity = models::CloudPcPoolAssignment
}

impl CloudPcPoolAssignment {
    /// `DELETE /deviceManagement/virtualEndpoint/cloudPcPools/{cloudPcPool-id}/assignments/{cloudPcPoolAssignment-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcpoolassignment-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE cloudPcPoolAssignment: delete
            cloudpcpoolassignment-delete: | |
            /deviceManagement/virtualEndpoint/cloudPcPools/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/cloudPcPools/{cloudPcPool-id}/assignments/{cloudPcPoolAssignment-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcpoolassignment-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::CloudPcPoolAssignment> {
        let sheet = "GET cloudPcPoolAssignment: get
            cloudpcpoolassignment-get: | |
            /deviceManagement/virtualEndpoint/cloudPcPools/{id}/assignments/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPcPoolAssignment`, such as `/deviceManagement/virtualEndpoint/cloudPcPools/{id}/assignments`.
    CloudPcPoolAssignments[models::CloudPcPoolAssignment]
}

impl CloudPcPoolAssignments {
    /// `POST /deviceManagement/virtualEndpoint/cloudPcPools/{cloudPcPool-id}/assignments`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcpool-post-assignments?view=graph-rest-beta), metadata
    /// Status: 201.
    pub fn create(&self, body: impl Into<models::CloudPcPoolAssignment>) -> Call<models::CloudPcPoolAssignment> {
        let sheet = "POST cloudPcPool: create
            cloudpcpool-post-assignments: | |
            /deviceManagement/virtualEndpoint/cloudPcPools/{id}/assignments";
        self.0.call(sheet).json(Into::<models::CloudPcPoolAssignment>::into(body))
    }

    /// `GET /deviceManagement/virtualEndpoint/cloudPcPools/{cloudPcPool-id}/assignments`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcpool-list-assignments?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::CloudPcPoolAssignment> {
        let sheet = "GET cloudPcPool: list
            cloudpcpool-list-assignments: | |
            /deviceManagement/virtualEndpoint/cloudPcPools/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcProvisioningPolicy`, such as `/deviceManagement/virtualEndpoint/provisioningPolicies/{id}`.
    CloudPcProvisioningPolicy: super::Entity = models::CloudPcProvisioningPolicy
}

impl CloudPcProvisioningPolicy {
    /// `POST /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicy-id}/apply`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-apply?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn apply(&self, body: requests::cloud_pc_provisioning_policy::ApplyRequest) -> Call<()> {
        let sheet = "POST cloudPcProvisioningPolicy: apply
            cloudpcprovisioningpolicy-apply: | |
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}/apply";
        self.0.name("apply").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/provisioningPolicies/{id}/assign` — cloudPcProvisioningPolicy: assign
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-assign?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn assign(&self, body: requests::cloud_pc_provisioning_policy::AssignRequest) -> Call<()> {
        let sheet = "POST cloudPcProvisioningPolicy: assign
            cloudpcprovisioningpolicy-assign: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/virtualEndpoint/provisioningPolicies/{id}` — Delete cloudPcProvisioningPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE cloudPcProvisioningPolicy: delete
            cloudpcprovisioningpolicy-delete: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/provisioningPolicies/{id}` — Get cloudPcProvisioningPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPcProvisioningPolicy> {
        let sheet = "GET cloudPcProvisioningPolicy: get
            cloudpcprovisioningpolicy-get: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}";
        self.0.get(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicy-id}/retrievePolicyApplyActionResult`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-retrievepolicyapplyactionresult?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn retrieve_policy_apply_action_result(&self) -> Get<models::CloudPcPolicyApplyActionResult> {
        let sheet = "GET cloudPcProvisioningPolicy: retrieve_policy_apply_action_result
            cloudpcprovisioningpolicy-retrievepolicyapplyactionresult: | |
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}/retrievePolicyApplyActionResult";
        self.0.name("retrievePolicyApplyActionResult").get(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicy-id}/retrievePolicyApplySchedule`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-retrievepolicyapplyschedule?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn retrieve_policy_apply_schedule(&self) -> Get<models::CloudPcPolicyScheduledApplyActionDetail> {
        let sheet = "GET cloudPcProvisioningPolicy: retrieve_policy_apply_schedule
            cloudpcprovisioningpolicy-retrievepolicyapplyschedule: | |
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}/retrievePolicyApplySchedule";
        self.0.name("retrievePolicyApplySchedule").get(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicy-id}/retrievePolicyUpdateStatusResult`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-retrievepolicyupdatestatusresult?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn retrieve_policy_update_status_result(&self) -> Get<models::CloudPcPolicyPendingApplyStatusResult> {
        let sheet = "GET cloudPcProvisioningPolicy: retrieve_policy_update_status_result
            cloudpcprovisioningpolicy-retrievepolicyupdatestatusresult: | |
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}/retrievePolicyUpdateStatusResult";
        self.0.name("retrievePolicyUpdateStatusResult").get(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicy-id}/retry`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-retry?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn retry(&self) -> Call<()> {
        let sheet = "POST cloudPcProvisioningPolicy: retry
            cloudpcprovisioningpolicy-retry: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}/retry";
        self.0.name("retry").call(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicy-id}/schedulePolicyApplyTask`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-schedulepolicyapplytask?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn schedule_policy_apply_task(
        &self,
        body: requests::cloud_pc_provisioning_policy::SchedulePolicyApplyTaskRequest,
    ) -> Call<()> {
        let sheet = "POST cloudPcProvisioningPolicy: schedule_policy_apply_task
            cloudpcprovisioningpolicy-schedulepolicyapplytask: | |
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}/schedulePolicyApplyTask";
        self.0.name("schedulePolicyApplyTask").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicy-id}/selfdeprovision`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn selfdeprovision(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST cloudPcProvisioningPolicy: selfdeprovision
            : CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}/selfdeprovision";
        self.0.name("selfdeprovision").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicy-id}/selfprovision`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn selfprovision(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST cloudPcProvisioningPolicy: selfprovision
            : CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}/selfprovision";
        self.0.name("selfprovision").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/virtualEndpoint/provisioningPolicies/{id}` — Update cloudPcProvisioningPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/cloudpcusersetting-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn update(&self, body: models::CloudPcProvisioningPolicy) -> Call<()> {
        let sheet = "PATCH cloudPcProvisioningPolicy: update
            cloudpcprovisioningpolicy-update, cloudpcusersetting-update: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/assignments`
    pub fn assignments(&self) -> Collection<models::CloudPcProvisioningPolicyAssignment> {
        Collection::at(self.0.name("assignments"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcProvisioningPolicyAssignment`, such as `/deviceManagement/virtualEndpoint/provisioningPolicies/{id}/assignments/{id}`.
    CloudPcProvisioningPolicyAssignment: super::Entity = models::CloudPcProvisioningPolicyAssignment
}

impl CloudPcProvisioningPolicyAssignment {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::CloudPcProvisioningPolicyAssignment> {
        self.0.get("GET cloudPcProvisioningPolicyAssignment: get")
    }

    /// `…/assignedUsers`
    ///
    /// The type lists it; no page documents a request there.
    pub fn assigned_users(&self) -> Collection<models::User> {
        Collection::at(self.0.name("assignedUsers"))
    }

    /// `…/cloudPCUserSettingsPersistence`
    pub fn cloud_pc_user_settings_persistence(
        &self,
    ) -> super::CloudPcProvisioningPolicyAssignmentCloudPcUserSettingsPersistence
    {
        super::CloudPcProvisioningPolicyAssignmentCloudPcUserSettingsPersistence(
            self.0.name("cloudPCUserSettingsPersistence"),
        )
    }

    /// `…/userSettingsPersistenceDetail`
    pub fn user_settings_persistence_detail(&self) -> super::CloudPcUserSettingsPersistenceDetail {
        super::CloudPcUserSettingsPersistenceDetail(self.0.name("userSettingsPersistenceDetail"))
    }
}

crate::runtime::node! {
    /// `/deviceManagement/virtualEndpoint/provisioningPolicies/{id}/assignments/{id}/cloudPCUserSettingsPersistence`
    CloudPcProvisioningPolicyAssignmentCloudPcUserSettingsPersistence
}

impl CloudPcProvisioningPolicyAssignmentCloudPcUserSettingsPersistence {
    /// `GET /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicy-id}/assignments/{cloudPcProvisioningPolicyAssignment-id}/cloudPCUserSettingsPersistence`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`; application: `CloudPC.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET cloudPcProvisioningPolicyAssignment: get
            : CloudPC.Read.All | | CloudPC.Read.All
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}/assignments/{id}/cloudPCUserSettingsPersistence";
        self.0.get(sheet)
    }

    /// `…/retrieveUserSettingsPersistenceProfileUsage(configurationId='{configurationId}')`
    pub fn retrieve_user_settings_persistence_profile_usage(
        &self,
        configuration_id: &str,
    ) -> super::CloudPcProvisioningPolicyAssignmentCloudPcUserSettingsPersistenceRetrieveUserSettingsPersistenceProfileUsage {
        super::CloudPcProvisioningPolicyAssignmentCloudPcUserSettingsPersistenceRetrieveUserSettingsPersistenceProfileUsage(
            self
                .0
                .function(
                    "retrieveUserSettingsPersistenceProfileUsage",
                    &[("configurationId", Argument::quoted(configuration_id))],
                ),
        )
    }

    /// `…/retrieveUserSettingsPersistenceProfiles(configurationId='{configurationId}')`
    pub fn retrieve_user_settings_persistence_profiles(
        &self,
        configuration_id: &str,
    ) -> super::CloudPcProvisioningPolicyAssignmentCloudPcUserSettingsPersistenceRetrieveUserSettingsPersistenceProfiles {
        super::CloudPcProvisioningPolicyAssignmentCloudPcUserSettingsPersistenceRetrieveUserSettingsPersistenceProfiles(
            self
                .0
                .function(
                    "retrieveUserSettingsPersistenceProfiles",
                    &[("configurationId", Argument::quoted(configuration_id))],
                ),
        )
    }
}

crate::runtime::node! {
    /// `/deviceManagement/virtualEndpoint/provisioningPolicies/{id}/assignments/{id}/cloudPCUserSettingsPersistence/retrieveUserSettingsPersistenceProfileUsage(configurationId='{configurationId}')`
    CloudPcProvisioningPolicyAssignmentCloudPcUserSettingsPersistenceRetrieveUserSettingsPersistenceProfileUsage
}

impl CloudPcProvisioningPolicyAssignmentCloudPcUserSettingsPersistenceRetrieveUserSettingsPersistenceProfileUsage {
    /// `GET /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicy-id}/assignments/{cloudPcProvisioningPolicyAssignment-id}/cloudPCUserSettingsPersistence/retrieveUserSettingsPersistenceProfileUsage(configurationId={configurationId})`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`; application: `CloudPC.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET cloudPcProvisioningPolicyAssignment: get
            : CloudPC.Read.All | | CloudPC.Read.All
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}/assignments/{id}/cloudPCUserSettingsPersistence/retrieveUserSettingsPersistenceProfileUsage(configurationId='{configurationId}')";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/deviceManagement/virtualEndpoint/provisioningPolicies/{id}/assignments/{id}/cloudPCUserSettingsPersistence/retrieveUserSettingsPersistenceProfiles(configurationId='{configurationId}')`
    CloudPcProvisioningPolicyAssignmentCloudPcUserSettingsPersistenceRetrieveUserSettingsPersistenceProfiles
}

impl CloudPcProvisioningPolicyAssignmentCloudPcUserSettingsPersistenceRetrieveUserSettingsPersistenceProfiles {
    /// `GET /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicy-id}/assignments/{cloudPcProvisioningPolicyAssignment-id}/cloudPCUserSettingsPersistence/retrieveUserSettingsPersistenceProfiles(configurationId={configurationId})`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`; application: `CloudPC.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET cloudPcProvisioningPolicyAssignment: get
            : CloudPC.Read.All | | CloudPC.Read.All
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}/assignments/{id}/cloudPCUserSettingsPersistence/retrieveUserSettingsPersistenceProfiles(configurationId='{configurationId}')";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcReport`, such as `/deviceManagement/virtualEndpoint/report`.
    CloudPcReport: super::Entity = models::CloudPcReport
}

impl CloudPcReport {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::CloudPcReport> {
        self.0.get("GET cloudPcReport: get")
    }

    /// `POST /deviceManagement/virtualEndpoint/report/retrieveCloudPcClientAppUsageReport`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcreport-retrievecloudpcclientappusagereport?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn retrieve_cloud_pc_client_app_usage_report(
        &self,
        body: requests::cloud_pc_report::RetrieveCloudPcClientAppUsageReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST cloudPcReport: retrieve_cloud_pc_client_app_usage_report
            cloudpcreport-retrievecloudpcclientappusagereport: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/report/retrieveCloudPcClientAppUsageReport";
        self.0.name("retrieveCloudPcClientAppUsageReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/report/retrieveCloudPcRecommendationReports`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcreport-retrievecloudpcrecommendationreports?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn retrieve_cloud_pc_recommendation_reports(
        &self,
        body: requests::cloud_pc_report::RetrieveCloudPcRecommendationReportsRequest,
    ) -> Call<Bytes> {
        let sheet = "POST cloudPcReport: retrieve_cloud_pc_recommendation_reports
            cloudpcreport-retrievecloudpcrecommendationreports: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/report/retrieveCloudPcRecommendationReports";
        self.0.name("retrieveCloudPcRecommendationReports").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcReports`, such as `/deviceManagement/virtualEndpoint/reports`.
    CloudPcReports: super::Entity = models::CloudPcReports
}

impl CloudPcReports {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::CloudPcReports> {
        self.0.get("GET cloudPcReports: get")
    }

    /// `POST /deviceManagement/virtualEndpoint/reports/getActionStatusReports`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcreports-getactionstatusreports?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_action_status_reports(
        &self,
        body: requests::cloud_pc_reports::GetActionStatusReportsRequest,
    ) -> Call<Bytes> {
        let sheet = "POST cloudPcReports: get_action_status_reports
            cloudpcreports-getactionstatusreports: | |
            /deviceManagement/virtualEndpoint/reports/getActionStatusReports";
        self.0.name("getActionStatusReports").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/reports/getCloudPcPerformanceReport`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcreports-getcloudpcperformancereport?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_cloud_pc_performance_report(
        &self,
        body: requests::cloud_pc_reports::GetCloudPcPerformanceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST cloudPcReports: get_cloud_pc_performance_report
            cloudpcreports-getcloudpcperformancereport: | |
            /deviceManagement/virtualEndpoint/reports/getCloudPcPerformanceReport";
        self.0.name("getCloudPcPerformanceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/reports/getCloudPcRecommendationReports`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcreports-getcloudpcrecommendationreports?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_cloud_pc_recommendation_reports(
        &self,
        body: requests::cloud_pc_reports::GetCloudPcRecommendationReportsRequest,
    ) -> Call<Bytes> {
        let sheet = "POST cloudPcReports: get_cloud_pc_recommendation_reports
            cloudpcreports-getcloudpcrecommendationreports: | |
            /deviceManagement/virtualEndpoint/reports/getCloudPcRecommendationReports";
        self.0.name("getCloudPcRecommendationReports").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/reports/getConnectionQualityReports`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcreports-getconnectionqualityreports?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_connection_quality_reports(
        &self,
        body: requests::cloud_pc_reports::GetConnectionQualityReportsRequest,
    ) -> Call<Bytes> {
        let sheet = "POST cloudPcReports: get_connection_quality_reports
            cloudpcreports-getconnectionqualityreports: | |
            /deviceManagement/virtualEndpoint/reports/getConnectionQualityReports";
        self.0.name("getConnectionQualityReports").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/reports/getDailyAggregatedRemoteConnectionReports`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcreports-getdailyaggregatedremoteconnectionreports?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get_daily_aggregated_remote_connection_reports(
        &self,
        body: requests::cloud_pc_reports::GetDailyAggregatedRemoteConnectionReportsRequest,
    ) -> Call<Bytes> {
        let sheet = "POST cloudPcReports: get_daily_aggregated_remote_connection_reports
            cloudpcreports-getdailyaggregatedremoteconnectionreports: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/reports/getDailyAggregatedRemoteConnectionReports";
        self.0.name("getDailyAggregatedRemoteConnectionReports").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/reports/getFrontlineReport`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcreports-getfrontlinereport?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_frontline_report(&self, body: requests::cloud_pc_reports::GetFrontlineReportRequest) -> Call<Bytes> {
        let sheet = "POST cloudPcReports: get_frontline_report
            cloudpcreports-getfrontlinereport: | |
            /deviceManagement/virtualEndpoint/reports/getFrontlineReport";
        self.0.name("getFrontlineReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/reports/getInaccessibleCloudPcReports`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcreports-getinaccessiblecloudpcreports?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_inaccessible_cloud_pc_reports(
        &self,
        body: requests::cloud_pc_reports::GetInaccessibleCloudPcReportsRequest,
    ) -> Call<Bytes> {
        let sheet = "POST cloudPcReports: get_inaccessible_cloud_pc_reports
            cloudpcreports-getinaccessiblecloudpcreports: | |
            /deviceManagement/virtualEndpoint/reports/getInaccessibleCloudPcReports";
        self.0.name("getInaccessibleCloudPcReports").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/reports/getRawRemoteConnectionReports`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcreports-getrawremoteconnectionreports?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_raw_remote_connection_reports(
        &self,
        body: requests::cloud_pc_reports::GetRawRemoteConnectionReportsRequest,
    ) -> Call<Bytes> {
        let sheet = "POST cloudPcReports: get_raw_remote_connection_reports
            cloudpcreports-getrawremoteconnectionreports: | |
            /deviceManagement/virtualEndpoint/reports/getRawRemoteConnectionReports";
        self.0.name("getRawRemoteConnectionReports").call(sheet).json(body)
    }

    /// `GET /deviceManagement/virtualEndpoint/reports/getRealTimeRemoteConnectionLatency(cloudPcId='{cloudPcId}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcreports-getrealtimeremoteconnectionlatency?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get_real_time_remote_connection_latency(&self, cloud_pc_id: &str) -> Call<Bytes> {
        let sheet = "GET cloudPcReports: get_real_time_remote_connection_latency
            cloudpcreports-getrealtimeremoteconnectionlatency: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/reports/getRealTimeRemoteConnectionLatency(cloudPcId='{cloudPcId}')";
        self.0
            .function("getRealTimeRemoteConnectionLatency", &[("cloudPcId", Argument::quoted(cloud_pc_id))])
            .call(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/reports/getRealTimeRemoteConnectionStatus(cloudPcId='{cloudPcId}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcreports-getrealtimeremoteconnectionstatus?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get_real_time_remote_connection_status(&self, cloud_pc_id: &str) -> Call<Bytes> {
        let sheet = "GET cloudPcReports: get_real_time_remote_connection_status
            cloudpcreports-getrealtimeremoteconnectionstatus: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/reports/getRealTimeRemoteConnectionStatus(cloudPcId='{cloudPcId}')";
        self.0
            .function("getRealTimeRemoteConnectionStatus", &[("cloudPcId", Argument::quoted(cloud_pc_id))])
            .call(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/reports/getRemoteConnectionHistoricalReports`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcreports-getremoteconnectionhistoricalreports?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get_remote_connection_historical_reports(
        &self,
        body: requests::cloud_pc_reports::GetRemoteConnectionHistoricalReportsRequest,
    ) -> Call<Bytes> {
        let sheet = "POST cloudPcReports: get_remote_connection_historical_reports
            cloudpcreports-getremoteconnectionhistoricalreports: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/reports/getRemoteConnectionHistoricalReports";
        self.0.name("getRemoteConnectionHistoricalReports").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/reports/getTotalAggregatedRemoteConnectionReports`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcreports-gettotalaggregatedremoteconnectionreports?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get_total_aggregated_remote_connection_reports(
        &self,
        body: requests::cloud_pc_reports::GetTotalAggregatedRemoteConnectionReportsRequest,
    ) -> Call<Bytes> {
        let sheet = "POST cloudPcReports: get_total_aggregated_remote_connection_reports
            cloudpcreports-gettotalaggregatedremoteconnectionreports: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/reports/getTotalAggregatedRemoteConnectionReports";
        self.0.name("getTotalAggregatedRemoteConnectionReports").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/reports/getshareduselicenseusagereport`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn getshareduselicenseusagereport(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST cloudPcReports: getshareduselicenseusagereport
            : CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/reports/getshareduselicenseusagereport";
        self.0.name("getshareduselicenseusagereport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/reports/retrieveBulkActionStatusReport`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcreports-retrievebulkactionstatusreport?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn retrieve_bulk_action_status_report(
        &self,
        body: requests::cloud_pc_reports::RetrieveBulkActionStatusReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST cloudPcReports: retrieve_bulk_action_status_report
            cloudpcreports-retrievebulkactionstatusreport: | |
            /deviceManagement/virtualEndpoint/reports/retrieveBulkActionStatusReport";
        self.0.name("retrieveBulkActionStatusReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/reports/retrieveCloudPcPerformanceMetricsReport`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcreports-retrievecloudpcperformancemetricsreport?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn retrieve_cloud_pc_performance_metrics_report(
        &self,
        body: requests::cloud_pc_reports::RetrieveCloudPcPerformanceMetricsReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST cloudPcReports: retrieve_cloud_pc_performance_metrics_report
            cloudpcreports-retrievecloudpcperformancemetricsreport: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/reports/retrieveCloudPcPerformanceMetricsReport";
        self.0.name("retrieveCloudPcPerformanceMetricsReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/reports/retrieveCloudPcRecommendationReports`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn retrieve_cloud_pc_recommendation_reports(
        &self,
        body: requests::cloud_pc_reports::RetrieveCloudPcRecommendationReportsRequest,
    ) -> Call<Bytes> {
        let sheet = "POST cloudPcReports: retrieve_cloud_pc_recommendation_reports
            : CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/reports/retrieveCloudPcRecommendationReports";
        self.0.name("retrieveCloudPcRecommendationReports").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/reports/retrieveCloudPcTenantMetricsReport`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcreports-retrievecloudpctenantmetricsreport?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn retrieve_cloud_pc_tenant_metrics_report(
        &self,
        body: requests::cloud_pc_reports::RetrieveCloudPcTenantMetricsReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST cloudPcReports: retrieve_cloud_pc_tenant_metrics_report
            cloudpcreports-retrievecloudpctenantmetricsreport: | |
            /deviceManagement/virtualEndpoint/reports/retrieveCloudPcTenantMetricsReport";
        self.0.name("retrieveCloudPcTenantMetricsReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/reports/retrieveCloudPcTroubleshootReports`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcreports-retrievecloudpctroubleshootreports?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn retrieve_cloud_pc_troubleshoot_reports(
        &self,
        body: requests::cloud_pc_reports::RetrieveCloudPcTroubleshootReportsRequest,
    ) -> Call<Bytes> {
        let sheet = "POST cloudPcReports: retrieve_cloud_pc_troubleshoot_reports
            cloudpcreports-retrievecloudpctroubleshootreports: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/reports/retrieveCloudPcTroubleshootReports";
        self.0.name("retrieveCloudPcTroubleshootReports").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/reports/retrieveConnectionQualityReports`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_connection_quality_reports(
        &self,
        body: requests::cloud_pc_reports::RetrieveConnectionQualityReportsRequest,
    ) -> Call<Bytes> {
        let sheet = "POST cloudPcReports: retrieve_connection_quality_reports
            : | |
            /deviceManagement/virtualEndpoint/reports/retrieveConnectionQualityReports";
        self.0.name("retrieveConnectionQualityReports").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/reports/retrieveCrossRegionDisasterRecoveryReport`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcreports-retrievecrossregiondisasterrecoveryreport?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn retrieve_cross_region_disaster_recovery_report(
        &self,
        body: requests::cloud_pc_reports::RetrieveCrossRegionDisasterRecoveryReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST cloudPcReports: retrieve_cross_region_disaster_recovery_report
            cloudpcreports-retrievecrossregiondisasterrecoveryreport: | |
            /deviceManagement/virtualEndpoint/reports/retrieveCrossRegionDisasterRecoveryReport";
        self.0.name("retrieveCrossRegionDisasterRecoveryReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/reports/retrieveFrontlineReports`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_frontline_reports(
        &self,
        body: requests::cloud_pc_reports::RetrieveFrontlineReportsRequest,
    ) -> Call<Bytes> {
        let sheet = "POST cloudPcReports: retrieve_frontline_reports
            : | |
            /deviceManagement/virtualEndpoint/reports/retrieveFrontlineReports";
        self.0.name("retrieveFrontlineReports").call(sheet).json(body)
    }

    /// `…/exportJobs`
    pub fn export_jobs(&self) -> super::CloudPcReportsExportJobs {
        super::CloudPcReportsExportJobs(self.0.name("exportJobs"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPcExportJob`, such as `/deviceManagement/virtualEndpoint/reports/exportJobs`.
    CloudPcReportsExportJobs[models::CloudPcExportJob]
}

impl CloudPcReportsExportJobs {
    /// `POST /deviceManagement/virtualEndpoint/reports/exportJobs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcreports-post-exportjobs?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn create(&self, body: models::CloudPcExportJob) -> Call<models::CloudPcExportJob> {
        let sheet = "POST cloudPcReports: create
            cloudpcreports-post-exportjobs: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/reports/exportJobs";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcSnapshot`, such as `/deviceManagement/virtualEndpoint/snapshots/{id}`.
    CloudPcSnapshot: super::Entity = models::CloudPcSnapshot
}

impl CloudPcSnapshot {
    /// `GET /deviceManagement/virtualEndpoint/snapshots/{cloudPcSnapshotId}` — Get cloudPcSnapshot
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcsnapshot-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPcSnapshot> {
        let sheet = "GET cloudPcSnapshot: get
            cloudpcsnapshot-get: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/snapshots/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcUserProfileSnapshot`, such as `/deviceManagement/virtualEndpoint/provisioningPolicies/{id}/assignments/{id}/userSettingsPersistenceDetail/userProfileSnapshots/{id}`.
    CloudPcUserProfileSnapshot: super::Entity = models::CloudPcUserProfileSnapshot
}

impl CloudPcUserProfileSnapshot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::CloudPcUserProfileSnapshot> {
        self.0.get("GET cloudPcUserProfileSnapshot: get")
    }

    /// `POST /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicy-id}/assignments/{cloudPcProvisioningPolicyAssignment-id}/userSettingsPersistenceDetail/userProfileSnapshots/{cloudPcUserProfileSnapshot-id}/restore`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn restore(&self, body: requests::cloud_pc_user_profile_snapshot::RestoreRequest) -> Call<()> {
        let sheet = "POST cloudPcUserProfileSnapshot: restore
            : | |
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}/assignments/{id}/userSettingsPersistenceDetail/userProfileSnapshots/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcUserSetting`, such as `/deviceManagement/virtualEndpoint/userSettings/{id}`.
    CloudPcUserSetting: super::Entity = models::CloudPcUserSetting
}

impl CloudPcUserSetting {
    /// `POST /deviceManagement/virtualEndpoint/userSettings/{id}/assign` — cloudPcUserSetting: assign
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcusersetting-assign?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn assign(&self, body: requests::cloud_pc_user_setting::AssignRequest) -> Call<()> {
        let sheet = "POST cloudPcUserSetting: assign
            cloudpcusersetting-assign: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/userSettings/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/virtualEndpoint/userSettings/{id}` — Delete cloudPcUserSetting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcusersetting-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE cloudPcUserSetting: delete
            cloudpcusersetting-delete: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/userSettings/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/userSettings/{id}` — Get cloudPcUserSetting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcusersetting-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPcUserSetting> {
        let sheet = "GET cloudPcUserSetting: get
            cloudpcusersetting-get: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/userSettings/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/virtualEndpoint/userSettings/{cloudPcUserSetting-id}` — Update cloudPcUserSetting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcusersetting-update?view=graph-rest-beta)
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn update(&self, body: models::CloudPcUserSetting) -> Call<Option<models::CloudPcUserSetting>> {
        let sheet = "PATCH cloudPcUserSetting: update
            cloudpcusersetting-update: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/userSettings/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/assignments`
    ///
    /// The type lists it; no page documents a request there.
    pub fn assignments(&self) -> Collection<models::CloudPcUserSettingAssignment> {
        Collection::at(self.0.name("assignments"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPCUserSettingsPersistenceDetail`, such as `/deviceManagement/virtualEndpoint/provisioningPolicies/{id}/assignments/{id}/userSettingsPersistenceDetail`.
    CloudPcUserSettingsPersistenceDetail: super::Entity = models::CloudPcUserSettingsPersistenceDetail
}

impl CloudPcUserSettingsPersistenceDetail {
    /// `POST /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicy-id}/assignments/{cloudPcProvisioningPolicyAssignment-id}/userSettingsPersistenceDetail/batchCleanupUserSettingsPersistenceProfile`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn batch_cleanup_user_settings_persistence_profile(
        &self,
        body: requests::cloud_pc_user_settings_persistence_detail::BatchCleanupUserSettingsPersistenceProfileRequest,
    ) -> Call<()> {
        let sheet = "POST cloudPCUserSettingsPersistenceDetail: batch_cleanup_user_settings_persistence_profile
            : CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}/assignments/{id}/userSettingsPersistenceDetail/batchCleanupUserSettingsPersistenceProfile";
        self.0.name("batchCleanupUserSettingsPersistenceProfile").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicy-id}/assignments/{cloudPcProvisioningPolicyAssignment-id}/userSettingsPersistenceDetail/bulkCreateUserProfileSnapshot`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn bulk_create_user_profile_snapshot(
        &self,
        body: requests::cloud_pc_user_settings_persistence_detail::BulkCreateUserProfileSnapshotRequest,
    ) -> Call<models::CloudPcUserProfileBulkActionResult> {
        let sheet = "POST cloudPCUserSettingsPersistenceDetail: bulk_create_user_profile_snapshot
            : | |
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}/assignments/{id}/userSettingsPersistenceDetail/bulkCreateUserProfileSnapshot";
        self.0.name("bulkCreateUserProfileSnapshot").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicy-id}/assignments/{cloudPcProvisioningPolicyAssignment-id}/userSettingsPersistenceDetail/bulkExportUserProfileSnapshot`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn bulk_export_user_profile_snapshot(
        &self,
        body: requests::cloud_pc_user_settings_persistence_detail::BulkExportUserProfileSnapshotRequest,
    ) -> Call<models::CloudPcUserProfileBulkActionResult> {
        let sheet = "POST cloudPCUserSettingsPersistenceDetail: bulk_export_user_profile_snapshot
            : | |
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}/assignments/{id}/userSettingsPersistenceDetail/bulkExportUserProfileSnapshot";
        self.0.name("bulkExportUserProfileSnapshot").call(sheet).json(body)
    }

    /// `GET /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicy-id}/assignments/{cloudPcProvisioningPolicyAssignment-id}/userSettingsPersistenceDetail`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPcUserSettingsPersistenceDetail> {
        let sheet = "GET cloudPcProvisioningPolicyAssignment: get
            : CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}/assignments/{id}/userSettingsPersistenceDetail";
        self.0.get(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicy-id}/assignments/{cloudPcProvisioningPolicyAssignment-id}/userSettingsPersistenceDetail/retrieveUserSettingsPersistenceProfileUsage(configurationId='{configurationId}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn retrieve_user_settings_persistence_profile_usage(
        &self,
        configuration_id: &str,
    ) -> Get<models::CloudPcUserSettingsPersistenceUsageResult> {
        let sheet = "GET cloudPCUserSettingsPersistenceDetail: retrieve_user_settings_persistence_profile_usage
            : CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}/assignments/{id}/userSettingsPersistenceDetail/retrieveUserSettingsPersistenceProfileUsage(configurationId='{configurationId}')";
        self.0
            .function(
                "retrieveUserSettingsPersistenceProfileUsage",
                &[("configurationId", Argument::quoted(configuration_id))],
            )
            .get(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicy-id}/assignments/{cloudPcProvisioningPolicyAssignment-id}/userSettingsPersistenceDetail/retrieveUserSettingsPersistenceProfiles(configurationId='{configurationId}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn retrieve_user_settings_persistence_profiles(
        &self,
        configuration_id: &str,
    ) -> List<models::CloudPcUserSettingsPersistenceProfile> {
        let sheet = "GET cloudPCUserSettingsPersistenceDetail: retrieve_user_settings_persistence_profiles
            : CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}/assignments/{id}/userSettingsPersistenceDetail/retrieveUserSettingsPersistenceProfiles(configurationId='{configurationId}')";
        self.0
            .function(
                "retrieveUserSettingsPersistenceProfiles",
                &[("configurationId", Argument::quoted(configuration_id))],
            )
            .list(sheet)
    }

    /// `…/userProfileSnapshots`
    pub fn user_profile_snapshots(&self) -> Collection<models::CloudPcUserProfileSnapshot> {
        Collection::at(self.0.name("userProfileSnapshots"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.comanagedDevicesSummary`, such as `/deviceManagement/getComanagedDevicesSummary`.
    ComanagedDevicesSummary = models::ComanagedDevicesSummary
}

impl ComanagedDevicesSummary {
    /// `GET /deviceManagement/getComanagedDevicesSummary` — getComanagedDevicesSummary function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagement-getcomanageddevicessummary?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ComanagedDevicesSummary> {
        let sheet = "GET deviceManagement: get
            intune-devices-devicemanagement-getcomanageddevicessummary: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/getComanagedDevicesSummary";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.comanagementEligibleDevice`, such as `/deviceManagement/comanagementEligibleDevices/{id}`.
    ComanagementEligibleDevice: super::Entity = models::ComanagementEligibleDevice
}

impl ComanagementEligibleDevice {
    /// `DELETE /deviceManagement/comanagementEligibleDevices/{comanagementEligibleDeviceId}` — Delete comanagementEligibleDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-comanagementeligibledevice-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE comanagementEligibleDevice: delete
            intune-devices-comanagementeligibledevice-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/comanagementEligibleDevices/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/comanagementEligibleDevices/{comanagementEligibleDeviceId}` — Get comanagementEligibleDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-comanagementeligibledevice-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ComanagementEligibleDevice> {
        let sheet = "GET comanagementEligibleDevice: get
            intune-devices-comanagementeligibledevice-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/comanagementEligibleDevices/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/comanagementEligibleDevices/{comanagementEligibleDeviceId}` — Update comanagementEligibleDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-comanagementeligibledevice-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::ComanagementEligibleDevice) -> Call<models::ComanagementEligibleDevice> {
        let sheet = "PATCH comanagementEligibleDevice: update
            intune-devices-comanagementeligibledevice-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/comanagementEligibleDevices/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.comanagementEligibleDevicesSummary`, such as `/deviceManagement/getComanagementEligibleDevicesSummary`.
    ComanagementEligibleDevicesSummary = models::ComanagementEligibleDevicesSummary
}

impl ComanagementEligibleDevicesSummary {
    /// `GET /deviceManagement/getComanagementEligibleDevicesSummary` — getComanagementEligibleDevicesSummary function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagement-getcomanagementeligibledevicessummary?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ComanagementEligibleDevicesSummary> {
        let sheet = "GET deviceManagement: get
            intune-devices-devicemanagement-getcomanagementeligibledevicessummary: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/getComanagementEligibleDevicesSummary";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.complianceManagementPartner`, such as `/deviceManagement/complianceManagementPartners/{id}`.
    ComplianceManagementPartner: super::Entity = models::ComplianceManagementPartner
}

impl ComplianceManagementPartner {
    /// `DELETE /deviceManagement/complianceManagementPartners/{complianceManagementPartnerId}` — Delete complianceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-compliancemanagementpartner-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE complianceManagementPartner: delete
            intune-onboarding-compliancemanagementpartner-delete: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/complianceManagementPartners/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/complianceManagementPartners/{complianceManagementPartnerId}` — Get complianceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-compliancemanagementpartner-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ComplianceManagementPartner> {
        let sheet = "GET complianceManagementPartner: get
            intune-onboarding-compliancemanagementpartner-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/complianceManagementPartners/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/complianceManagementPartners/{complianceManagementPartnerId}` — Update complianceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-compliancemanagementpartner-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::ComplianceManagementPartner) -> Call<models::ComplianceManagementPartner> {
        let sheet = "PATCH complianceManagementPartner: update
            intune-onboarding-compliancemanagementpartner-update: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/complianceManagementPartners/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.configManagerCollection`, such as `/deviceManagement/configManagerCollections/{id}`.
    ConfigManagerCollection: super::Entity = models::ConfigManagerCollection
}

impl ConfigManagerCollection {
    /// `DELETE /deviceManagement/configManagerCollections/{configManagerCollectionId}` — Delete configManagerCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-configmanagercollection-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE configManagerCollection: delete
            intune-partnerintegration-configmanagercollection-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceManagement/configManagerCollections/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/configManagerCollections/{configManagerCollectionId}` — Get configManagerCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-configmanagercollection-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ConfigManagerCollection> {
        let sheet = "GET configManagerCollection: get
            intune-partnerintegration-configmanagercollection-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceManagement/configManagerCollections/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/configManagerCollections/{configManagerCollectionId}` — Update configManagerCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-configmanagercollection-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::ConfigManagerCollection) -> Call<models::ConfigManagerCollection> {
        let sheet = "PATCH configManagerCollection: update
            intune-partnerintegration-configmanagercollection-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceManagement/configManagerCollections/{id}";
        self.0.call(sheet).json(body)
    }
}
