// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.pfxRecryptionRequest`, such as `/pfxRecryptionRequests/{id}`.
    PfxRecryptionRequest = models::PfxRecryptionRequest
}

impl PfxRecryptionRequest {
    /// `DELETE /pfxRecryptionRequests/{pfxRecryptionRequestsId}` — Delete pfxRecryptionRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-pfxrecryptionrequest-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE pfxRecryptionRequest: delete
            intune-raimportcerts-pfxrecryptionrequest-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /pfxRecryptionRequests/{id}";
        self.0.call(sheet)
    }

    /// `GET /pfxRecryptionRequests/{pfxRecryptionRequestsId}` — Get pfxRecryptionRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-pfxrecryptionrequest-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PfxRecryptionRequest> {
        let sheet = "GET pfxRecryptionRequest: get
            intune-raimportcerts-pfxrecryptionrequest-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /pfxRecryptionRequests/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /pfxRecryptionRequests/{pfxRecryptionRequestsId}` — Update pfxRecryptionRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-pfxrecryptionrequest-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::PfxRecryptionRequest) -> Call<models::PfxRecryptionRequest> {
        let sheet = "PATCH pfxRecryptionRequest: update
            intune-raimportcerts-pfxrecryptionrequest-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /pfxRecryptionRequests/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.pfxRecryptionRequest`, such as `/pfxRecryptionRequests`.
    PfxRecryptionRequests[models::PfxRecryptionRequest]
}

impl PfxRecryptionRequests {
    /// `POST /pfxRecryptionRequests` — Create pfxRecryptionRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-pfxrecryptionrequest-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::PfxRecryptionRequest) -> Call<models::PfxRecryptionRequest> {
        let sheet = "POST pfxRecryptionRequest: create
            intune-raimportcerts-pfxrecryptionrequest-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /pfxRecryptionRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /pfxRecryptionRequests` — List pfxRecryptionRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-pfxrecryptionrequest-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::PfxRecryptionRequest> {
        let sheet = "GET pfxRecryptionRequest: list
            intune-raimportcerts-pfxrecryptionrequest-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /pfxRecryptionRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.pfxUserCertificate`, such as `/pfxUserCertificates/{id}`.
    PfxUserCertificate = models::PfxUserCertificate
}

impl PfxUserCertificate {
    /// `DELETE /pfxUserCertificates/{pfxUserCertificatesId}` — Delete pfxUserCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-pfxusercertificate-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE pfxUserCertificate: delete
            intune-raimportcerts-pfxusercertificate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /pfxUserCertificates/{id}";
        self.0.call(sheet)
    }

    /// `GET /pfxUserCertificates/{pfxUserCertificatesId}` — Get pfxUserCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-pfxusercertificate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PfxUserCertificate> {
        let sheet = "GET pfxUserCertificate: get
            intune-raimportcerts-pfxusercertificate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /pfxUserCertificates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /pfxUserCertificates/{pfxUserCertificatesId}` — Update pfxUserCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-pfxusercertificate-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::PfxUserCertificate) -> Call<models::PfxUserCertificate> {
        let sheet = "PATCH pfxUserCertificate: update
            intune-raimportcerts-pfxusercertificate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /pfxUserCertificates/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.pfxUserCertificate`, such as `/pfxUserCertificates`.
    PfxUserCertificates[models::PfxUserCertificate]
}

impl PfxUserCertificates {
    /// `POST /pfxUserCertificates` — Create pfxUserCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-pfxusercertificate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::PfxUserCertificate) -> Call<models::PfxUserCertificate> {
        let sheet = "POST pfxUserCertificate: create
            intune-raimportcerts-pfxusercertificate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /pfxUserCertificates";
        self.0.call(sheet).json(body)
    }

    /// `GET /pfxUserCertificates` — List pfxUserCertificates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-pfxusercertificate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::PfxUserCertificate> {
        let sheet = "GET pfxUserCertificate: list
            intune-raimportcerts-pfxusercertificate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /pfxUserCertificates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.policySet`, such as `/deviceAppManagement/policySets/{id}`.
    PolicySet: super::Entity = models::PolicySet
}

impl PolicySet {
    /// `DELETE /deviceAppManagement/policySets/{policySetId}` — Delete policySet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-policyset-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE policySet: delete
            intune-policyset-policyset-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/policySets/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/policySets/{policySetId}` — Get policySet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-policyset-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PolicySet> {
        let sheet = "GET policySet: get
            intune-policyset-policyset-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/policySets/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceAppManagement/policySets/{policySetId}/update` — Update action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-policyset-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: requests::policy_set::UpdateRequest) -> Call<()> {
        let sheet = "POST policySet: update
            intune-policyset-policyset-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/policySets/{id}/update";
        self.0.name("update").call(sheet).json(body)
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::PolicySetAssignments {
        super::PolicySetAssignments(self.0.name("assignments"))
    }

    /// `…/items`
    pub fn items(&self) -> super::PolicySetItems {
        super::PolicySetItems(self.0.name("items"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.policySetAssignment`, such as `/deviceAppManagement/policySets/{id}/assignments/{id}`.
    PolicySetAssignment: super::Entity = models::PolicySetAssignment
}

impl PolicySetAssignment {
    /// `DELETE /deviceAppManagement/policySets/{policySetId}/assignments/{policySetAssignmentId}` — Delete policysetassignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-policysetassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE policySetAssignment: delete
            intune-policyset-policysetassignment-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/policySets/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/policySets/{policySetId}/assignments/{policySetAssignmentId}` — Get policySetAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-policysetassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PolicySetAssignment> {
        let sheet = "GET policySetAssignment: get
            intune-policyset-policysetassignment-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/policySets/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/policySets/{policySetId}/assignments/{policySetAssignmentId}` — Update policysetassignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-policysetassignment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::PolicySetAssignment) -> Call<models::PolicySetAssignment> {
        let sheet = "PATCH policySetAssignment: update
            intune-policyset-policysetassignment-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/policySets/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.policySetAssignment`, such as `/deviceAppManagement/policySets/{id}/assignments`.
    PolicySetAssignments[models::PolicySetAssignment]
}

impl PolicySetAssignments {
    /// `POST /deviceAppManagement/policySets/{policySetId}/assignments` — Create policysetassignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-policysetassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::PolicySetAssignment) -> Call<models::PolicySetAssignment> {
        let sheet = "POST policySetAssignment: create
            intune-policyset-policysetassignment-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/policySets/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/policySets/{policySetId}/assignments` — List policysetassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-policysetassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::PolicySetAssignment> {
        let sheet = "GET policySetAssignment: list
            intune-policyset-policysetassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/policySets/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.policySetItem`, such as `/deviceAppManagement/policySets/{id}/items/{id}`.
    PolicySetItem: super::Entity = models::PolicySetItem
}

impl PolicySetItem {
    /// `DELETE /deviceAppManagement/policySets/{policySetId}/items/{policySetItemId}` — Delete mobileAppPolicySetItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-mobileapppolicysetitem-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-policyset-deviceconfigurationpolicysetitem-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-policyset-managedappprotectionpolicysetitem-delete?view=graph-rest-beta) and 10 more
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mobileAppPolicySetItem: delete
            intune-policyset-mobileapppolicysetitem-delete, intune-policyset-deviceconfigurationpolicysetitem-delete, intune-policyset-managedappprotectionpolicysetitem-delete, intune-policyset-devicecompliancepolicypolicysetitem-delete, intune-policyset-devicemanagementscriptpolicysetitem-delete, intune-policyset-targetedmanagedappconfigurationpolicysetitem-delete, intune-policyset-windowsautopilotdeploymentprofilepolicysetitem-delete, intune-policyset-ioslobappprovisioningconfigurationpolicysetitem-delete, intune-policyset-devicemanagementconfigurationpolicypolicysetitem-delete, intune-policyset-enrollmentrestrictionsconfigurationpolicysetitem-delete, intune-policyset-manageddevicemobileappconfigurationpolicysetitem-delete, intune-policyset-mdmwindowsinformationprotectionpolicypolicysetitem-delete, intune-policyset-windows10enrollmentcompletionpageconfigurationpolicysetitem-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/policySets/{id}/items/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/policySets/{policySetId}/items/{policySetItemId}` — Get policySetItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-policysetitem-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-policyset-mobileapppolicysetitem-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-policyset-deviceconfigurationpolicysetitem-get?view=graph-rest-beta) and 11 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PolicySetItem> {
        let sheet = "GET policySetItem: get
            intune-policyset-policysetitem-get, intune-policyset-mobileapppolicysetitem-get, intune-policyset-deviceconfigurationpolicysetitem-get, intune-policyset-managedappprotectionpolicysetitem-get, intune-policyset-devicecompliancepolicypolicysetitem-get, intune-policyset-devicemanagementscriptpolicysetitem-get, intune-policyset-targetedmanagedappconfigurationpolicysetitem-get, intune-policyset-windowsautopilotdeploymentprofilepolicysetitem-get, intune-policyset-ioslobappprovisioningconfigurationpolicysetitem-get, intune-policyset-devicemanagementconfigurationpolicypolicysetitem-get, intune-policyset-enrollmentrestrictionsconfigurationpolicysetitem-get, intune-policyset-manageddevicemobileappconfigurationpolicysetitem-get, intune-policyset-mdmwindowsinformationprotectionpolicypolicysetitem-get, intune-policyset-windows10enrollmentcompletionpageconfigurationpolicysetitem-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/policySets/{id}/items/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/policySets/{policySetId}/items/{policySetItemId}` — Update mobileAppPolicySetItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-mobileapppolicysetitem-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-policyset-deviceconfigurationpolicysetitem-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-policyset-managedappprotectionpolicysetitem-update?view=graph-rest-beta) and 10 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::PolicySetItem>) -> Call<models::PolicySetItem> {
        let sheet = "PATCH mobileAppPolicySetItem: update
            intune-policyset-mobileapppolicysetitem-update, intune-policyset-deviceconfigurationpolicysetitem-update, intune-policyset-managedappprotectionpolicysetitem-update, intune-policyset-devicecompliancepolicypolicysetitem-update, intune-policyset-devicemanagementscriptpolicysetitem-update, intune-policyset-targetedmanagedappconfigurationpolicysetitem-update, intune-policyset-windowsautopilotdeploymentprofilepolicysetitem-update, intune-policyset-ioslobappprovisioningconfigurationpolicysetitem-update, intune-policyset-devicemanagementconfigurationpolicypolicysetitem-update, intune-policyset-enrollmentrestrictionsconfigurationpolicysetitem-update, intune-policyset-manageddevicemobileappconfigurationpolicysetitem-update, intune-policyset-mdmwindowsinformationprotectionpolicypolicysetitem-update, intune-policyset-windows10enrollmentcompletionpageconfigurationpolicysetitem-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/policySets/{id}/items/{id}";
        self.0.call(sheet).json(Into::<models::PolicySetItem>::into(body))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.policySetItem`, such as `/deviceAppManagement/policySets/{id}/items`.
    PolicySetItems[models::PolicySetItem]
}

impl PolicySetItems {
    /// `POST /deviceAppManagement/policySets/{policySetId}/items` — Create mobileAppPolicySetItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-mobileapppolicysetitem-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-policyset-deviceconfigurationpolicysetitem-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-policyset-managedappprotectionpolicysetitem-create?view=graph-rest-beta) and 10 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::PolicySetItem>) -> Call<models::PolicySetItem> {
        let sheet = "POST mobileAppPolicySetItem: create
            intune-policyset-mobileapppolicysetitem-create, intune-policyset-deviceconfigurationpolicysetitem-create, intune-policyset-managedappprotectionpolicysetitem-create, intune-policyset-devicecompliancepolicypolicysetitem-create, intune-policyset-devicemanagementscriptpolicysetitem-create, intune-policyset-targetedmanagedappconfigurationpolicysetitem-create, intune-policyset-windowsautopilotdeploymentprofilepolicysetitem-create, intune-policyset-ioslobappprovisioningconfigurationpolicysetitem-create, intune-policyset-devicemanagementconfigurationpolicypolicysetitem-create, intune-policyset-enrollmentrestrictionsconfigurationpolicysetitem-create, intune-policyset-manageddevicemobileappconfigurationpolicysetitem-create, intune-policyset-mdmwindowsinformationprotectionpolicypolicysetitem-create, intune-policyset-windows10enrollmentcompletionpageconfigurationpolicysetitem-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/policySets/{id}/items";
        self.0.call(sheet).json(Into::<models::PolicySetItem>::into(body))
    }

    /// `GET /deviceAppManagement/policySets/{policySetId}/items` — List policysetitems
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-policysetitem-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-policyset-mobileapppolicysetitem-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-policyset-deviceconfigurationpolicysetitem-list?view=graph-rest-beta) and 11 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::PolicySetItem> {
        let sheet = "GET policySetItem: list
            intune-policyset-policysetitem-list, intune-policyset-mobileapppolicysetitem-list, intune-policyset-deviceconfigurationpolicysetitem-list, intune-policyset-managedappprotectionpolicysetitem-list, intune-policyset-devicecompliancepolicypolicysetitem-list, intune-policyset-devicemanagementscriptpolicysetitem-list, intune-policyset-targetedmanagedappconfigurationpolicysetitem-list, intune-policyset-windowsautopilotdeploymentprofilepolicysetitem-list, intune-policyset-ioslobappprovisioningconfigurationpolicysetitem-list, intune-policyset-devicemanagementconfigurationpolicypolicysetitem-list, intune-policyset-enrollmentrestrictionsconfigurationpolicysetitem-list, intune-policyset-manageddevicemobileappconfigurationpolicysetitem-list, intune-policyset-mdmwindowsinformationprotectionpolicypolicysetitem-list, intune-policyset-windows10enrollmentcompletionpageconfigurationpolicysetitem-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/policySets/{id}/items";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.privilegeManagementElevationRequest`, such as `/deviceManagement/elevationRequests/{id}`.
    PrivilegeManagementElevationRequest: super::Entity = models::PrivilegeManagementElevationRequest
}

impl PrivilegeManagementElevationRequest {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::PrivilegeManagementElevationRequest> {
        self.0.get("GET privilegeManagementElevationRequest: get")
    }

    /// `POST /deviceManagement/elevationRequests/{privilegeManagementElevationRequest-id}/approve`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn approve(
        &self,
        body: requests::privilege_management_elevation_request::ApproveRequest,
    ) -> Call<models::PrivilegeManagementElevationRequest> {
        let sheet = "POST privilegeManagementElevationRequest: approve
            : | |
            /deviceManagement/elevationRequests/{id}/approve";
        self.0.name("approve").call(sheet).json(body)
    }

    /// `POST /deviceManagement/elevationRequests/{privilegeManagementElevationRequest-id}/deny`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn deny(
        &self,
        body: requests::privilege_management_elevation_request::DenyRequest,
    ) -> Call<models::PrivilegeManagementElevationRequest> {
        let sheet = "POST privilegeManagementElevationRequest: deny
            : | |
            /deviceManagement/elevationRequests/{id}/deny";
        self.0.name("deny").call(sheet).json(body)
    }

    /// `POST /deviceManagement/elevationRequests/{privilegeManagementElevationRequest-id}/getAllElevationRequests`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_all_elevation_requests(&self) -> Call<Vec<models::PrivilegeManagementElevationRequest>> {
        let sheet = "POST privilegeManagementElevationRequest: get_all_elevation_requests
            : | |
            /deviceManagement/elevationRequests/{id}/getAllElevationRequests";
        self.0.name("getAllElevationRequests").call(sheet)
    }

    /// `POST /deviceManagement/elevationRequests/{privilegeManagementElevationRequest-id}/revoke`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn revoke(
        &self,
        body: requests::privilege_management_elevation_request::RevokeRequest,
    ) -> Call<models::PrivilegeManagementElevationRequest> {
        let sheet = "POST privilegeManagementElevationRequest: revoke
            : | |
            /deviceManagement/elevationRequests/{id}/revoke";
        self.0.name("revoke").call(sheet).json(body)
    }
}
