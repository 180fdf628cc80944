// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceAndAppManagementAssignedRoleDetails`, such as `/deviceManagement/getAssignedRoleDetails`.
    DeviceAndAppManagementAssignedRoleDetails = models::DeviceAndAppManagementAssignedRoleDetails
}

impl DeviceAndAppManagementAssignedRoleDetails {
    /// `GET /deviceManagement/getAssignedRoleDetails` — getAssignedRoleDetails function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-devicemanagement-getassignedroledetails?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceAndAppManagementAssignedRoleDetails> {
        let sheet = "GET deviceManagement: get
            intune-rbac-devicemanagement-getassignedroledetails: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/getAssignedRoleDetails";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceAndAppManagementAssignmentFilter`, such as `/deviceManagement/assignmentFilters/{id}`.
    DeviceAndAppManagementAssignmentFilter: super::Entity = models::DeviceAndAppManagementAssignmentFilter
}

impl DeviceAndAppManagementAssignmentFilter {
    /// `DELETE /deviceManagement/assignmentFilters/{deviceAndAppManagementAssignmentFilterId}` — Delete payloadcompatibleassignmentfilter
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-payloadcompatibleassignmentfilter-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE payloadCompatibleAssignmentFilter: delete
            intune-policyset-payloadcompatibleassignmentfilter-delete, intune-policyset-deviceandappmanagementassignmentfilter-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/assignmentFilters/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/assignmentFilters/{deviceAndAppManagementAssignmentFilterId}` — Get deviceAndAppManagementAssignmentFilter
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-policyset-payloadcompatibleassignmentfilter-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceAndAppManagementAssignmentFilter> {
        let sheet = "GET deviceAndAppManagementAssignmentFilter: get
            intune-policyset-deviceandappmanagementassignmentfilter-get, intune-policyset-payloadcompatibleassignmentfilter-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/assignmentFilters/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/assignmentFilters/{deviceAndAppManagementAssignmentFilterId}` — Update deviceandappmanagementassignmentfilter
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-policyset-payloadcompatibleassignmentfilter-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::DeviceAndAppManagementAssignmentFilter>,
    ) -> Call<models::DeviceAndAppManagementAssignmentFilter> {
        let sheet = "PATCH deviceAndAppManagementAssignmentFilter: update
            intune-policyset-deviceandappmanagementassignmentfilter-update, intune-policyset-payloadcompatibleassignmentfilter-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/assignmentFilters/{id}";
        self.0.call(sheet).json(Into::<models::DeviceAndAppManagementAssignmentFilter>::into(body))
    }

    /// `…/getSupportedProperties`
    pub fn get_supported_properties(&self) -> super::DeviceAndAppManagementAssignmentFilterGetSupportedProperties {
        super::DeviceAndAppManagementAssignmentFilterGetSupportedProperties(self.0.name("getSupportedProperties"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.assignmentFilterSupportedProperty`, such as `/deviceManagement/assignmentFilters/{id}/getSupportedProperties`.
    DeviceAndAppManagementAssignmentFilterGetSupportedProperties[models::AssignmentFilterSupportedProperty]
}

impl DeviceAndAppManagementAssignmentFilterGetSupportedProperties {
    /// `GET /deviceManagement/assignmentFilters/{deviceAndAppManagementAssignmentFilterId}/getSupportedProperties` — getSupportedProperties function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-getsupportedproperties?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::AssignmentFilterSupportedProperty> {
        let sheet = "GET deviceAndAppManagementAssignmentFilter: list
            intune-policyset-deviceandappmanagementassignmentfilter-getsupportedproperties: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/assignmentFilters/{id}/getSupportedProperties";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceAndAppManagementRoleAssignment`, such as `/deviceManagement/roleAssignments/{id}`.
    DeviceAndAppManagementRoleAssignment: super::RoleAssignment = models::DeviceAndAppManagementRoleAssignment
}

impl DeviceAndAppManagementRoleAssignment {
    /// `DELETE /deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}` — Delete deviceAndAppManagementRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceAndAppManagementRoleAssignment: delete
            intune-rbac-deviceandappmanagementroleassignment-delete: DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/roleAssignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}` — Get deviceAndAppManagementRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.Read.All` and 3 more; application: `DeviceManagementRBAC.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceAndAppManagementRoleAssignment> {
        let sheet = "GET deviceAndAppManagementRoleAssignment: get
            intune-rbac-deviceandappmanagementroleassignment-get: DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/roleAssignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}` — Update deviceAndAppManagementRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceAndAppManagementRoleAssignment,
    ) -> Call<models::DeviceAndAppManagementRoleAssignment> {
        let sheet = "PATCH deviceAndAppManagementRoleAssignment: update
            intune-rbac-deviceandappmanagementroleassignment-update: DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/roleAssignments/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/roleScopeTags`
    pub fn role_scope_tags(&self) -> super::DeviceAndAppManagementRoleAssignmentRoleScopeTags {
        super::DeviceAndAppManagementRoleAssignmentRoleScopeTags(self.0.name("roleScopeTags"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.roleScopeTag`, such as `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags`.
    DeviceAndAppManagementRoleAssignmentRoleScopeTags[models::RoleScopeTag]
}

impl DeviceAndAppManagementRoleAssignmentRoleScopeTags {
    /// `POST /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags` — Create roleScopeTag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn create(&self, body: models::RoleScopeTag) -> Call<models::RoleScopeTag> {
        let sheet = "POST roleScopeTag: create
            intune-rbac-rolescopetag-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags";
        self.0.call(sheet).json(body)
    }

    /// `POST /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/getRoleScopeTagsById` — getRoleScopeTagsById action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-getrolescopetagsbyid?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get_role_scope_tags_by_id(
        &self,
        body: requests::role_scope_tag::GetRoleScopeTagsByIdRequest,
    ) -> Call<Vec<models::RoleScopeTag>> {
        let sheet = "POST roleScopeTag: get_role_scope_tags_by_id
            intune-rbac-rolescopetag-getrolescopetagsbyid: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/getRoleScopeTagsById";
        self.0.name("getRoleScopeTagsById").call(sheet).json(body)
    }

    /// `GET /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags` — List roleScopeTags
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::RoleScopeTag> {
        let sheet = "GET roleScopeTag: list
            intune-rbac-rolescopetag-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags";
        self.0.list(sheet)
    }

    /// `…/hasCustomRoleScopeTag`
    pub fn has_custom_role_scope_tag(
        &self,
    ) -> super::DeviceAndAppManagementRoleAssignmentRoleScopeTagsHasCustomRoleScopeTag
    {
        super::DeviceAndAppManagementRoleAssignmentRoleScopeTagsHasCustomRoleScopeTag(
            self.0.name("hasCustomRoleScopeTag"),
        )
    }
}

crate::runtime::node! {
    /// `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/hasCustomRoleScopeTag`
    DeviceAndAppManagementRoleAssignmentRoleScopeTagsHasCustomRoleScopeTag
}

impl DeviceAndAppManagementRoleAssignmentRoleScopeTagsHasCustomRoleScopeTag {
    /// `GET /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/hasCustomRoleScopeTag` — hasCustomRoleScopeTag function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-hascustomrolescopetag?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Call<bool> {
        let sheet = "GET roleScopeTag: get
            intune-rbac-rolescopetag-hascustomrolescopetag: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/hasCustomRoleScopeTag";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceAppManagement`, such as `/deviceAppManagement`.
    DeviceAppManagement = models::DeviceAppManagement
}

impl DeviceAppManagement {
    /// `GET /deviceAppManagement` — Get deviceAppManagement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceappmanagement-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceAppManagement> {
        let sheet = "GET deviceAppManagement: get
            intune-shared-deviceappmanagement-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement";
        self.0.get(sheet)
    }

    /// `POST /deviceAppManagement/syncMicrosoftStoreForBusinessApps` — syncMicrosoftStoreForBusinessApps action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceappmanagement-syncmicrosoftstoreforbusinessapps?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn sync_microsoft_store_for_business_apps(&self) -> Call<()> {
        let sheet = "POST deviceAppManagement: sync_microsoft_store_for_business_apps
            intune-shared-deviceappmanagement-syncmicrosoftstoreforbusinessapps: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/syncMicrosoftStoreForBusinessApps";
        self.0.name("syncMicrosoftStoreForBusinessApps").call(sheet)
    }

    /// `PATCH /deviceAppManagement` — Update deviceAppManagement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceappmanagement-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceAppManagement) -> Call<models::DeviceAppManagement> {
        let sheet = "PATCH deviceAppManagement: update
            intune-shared-deviceappmanagement-update: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement";
        self.0.call(sheet).json(body)
    }

    /// `…/androidManagedAppProtections`
    pub fn android_managed_app_protections(&self) -> super::DeviceAppManagementAndroidManagedAppProtections {
        super::DeviceAppManagementAndroidManagedAppProtections(self.0.name("androidManagedAppProtections"))
    }

    /// `…/defaultManagedAppProtections`
    pub fn default_managed_app_protections(&self) -> super::DeviceAppManagementDefaultManagedAppProtections {
        super::DeviceAppManagementDefaultManagedAppProtections(self.0.name("defaultManagedAppProtections"))
    }

    /// `…/deviceAppManagementTasks`
    pub fn device_app_management_tasks(&self) -> super::DeviceAppManagementDeviceAppManagementTasks {
        super::DeviceAppManagementDeviceAppManagementTasks(self.0.name("deviceAppManagementTasks"))
    }

    /// `…/enterpriseCodeSigningCertificates`
    pub fn enterprise_code_signing_certificates(&self) -> super::DeviceAppManagementEnterpriseCodeSigningCertificates {
        super::DeviceAppManagementEnterpriseCodeSigningCertificates(self.0.name("enterpriseCodeSigningCertificates"))
    }

    /// `…/iosLobAppProvisioningConfigurations`
    pub fn ios_lob_app_provisioning_configurations(
        &self,
    ) -> super::DeviceAppManagementIosLobAppProvisioningConfigurations
    {
        super::DeviceAppManagementIosLobAppProvisioningConfigurations(
            self.0.name("iosLobAppProvisioningConfigurations"),
        )
    }

    /// `…/iosManagedAppProtections`
    pub fn ios_managed_app_protections(&self) -> super::DeviceAppManagementIosManagedAppProtections {
        super::DeviceAppManagementIosManagedAppProtections(self.0.name("iosManagedAppProtections"))
    }

    /// `…/managedAppPolicies`
    pub fn managed_app_policies(&self) -> super::DeviceAppManagementManagedAppPolicies {
        super::DeviceAppManagementManagedAppPolicies(self.0.name("managedAppPolicies"))
    }

    /// `…/managedAppRegistrations`
    pub fn managed_app_registrations(&self) -> super::DeviceAppManagementManagedAppRegistrations {
        super::DeviceAppManagementManagedAppRegistrations(self.0.name("managedAppRegistrations"))
    }

    /// `…/managedAppStatuses`
    pub fn managed_app_statuses(&self) -> super::DeviceAppManagementManagedAppStatuses {
        super::DeviceAppManagementManagedAppStatuses(self.0.name("managedAppStatuses"))
    }

    /// `…/managedEBookCategories`
    pub fn managed_e_book_categories(&self) -> super::DeviceAppManagementManagedEBookCategories {
        super::DeviceAppManagementManagedEBookCategories(self.0.name("managedEBookCategories"))
    }

    /// `…/managedEBooks`
    pub fn managed_e_books(&self) -> super::DeviceAppManagementManagedEBooks {
        super::DeviceAppManagementManagedEBooks(self.0.name("managedEBooks"))
    }

    /// `…/mdmWindowsInformationProtectionPolicies`
    pub fn mdm_windows_information_protection_policies(
        &self,
    ) -> super::DeviceAppManagementMdmWindowsInformationProtectionPolicies
    {
        super::DeviceAppManagementMdmWindowsInformationProtectionPolicies(
            self.0.name("mdmWindowsInformationProtectionPolicies"),
        )
    }

    /// `…/mobileAppCatalogPackages`
    ///
    /// The type lists it; no page documents a request there.
    pub fn mobile_app_catalog_packages(&self) -> Collection<models::MobileAppCatalogPackage> {
        Collection::at(self.0.name("mobileAppCatalogPackages"))
    }

    /// `…/mobileAppCategories`
    pub fn mobile_app_categories(&self) -> super::DeviceAppManagementMobileAppCategories {
        super::DeviceAppManagementMobileAppCategories(self.0.name("mobileAppCategories"))
    }

    /// `…/mobileAppConfigurations`
    pub fn mobile_app_configurations(&self) -> super::DeviceAppManagementMobileAppConfigurations {
        super::DeviceAppManagementMobileAppConfigurations(self.0.name("mobileAppConfigurations"))
    }

    /// `…/mobileAppRelationships`
    ///
    /// The type lists it; no page documents a request there.
    pub fn mobile_app_relationships(&self) -> Collection<models::MobileAppRelationship> {
        Collection::at(self.0.name("mobileAppRelationships"))
    }

    /// `…/mobileApps`
    pub fn mobile_apps(&self) -> super::DeviceAppManagementMobileApps {
        super::DeviceAppManagementMobileApps(self.0.name("mobileApps"))
    }

    /// `…/policySets`
    pub fn policy_sets(&self) -> super::DeviceAppManagementPolicySets {
        super::DeviceAppManagementPolicySets(self.0.name("policySets"))
    }

    /// `…/sideLoadingKeys`
    pub fn side_loading_keys(&self) -> super::DeviceAppManagementSideLoadingKeys {
        super::DeviceAppManagementSideLoadingKeys(self.0.name("sideLoadingKeys"))
    }

    /// `…/symantecCodeSigningCertificate`
    pub fn symantec_code_signing_certificate(&self) -> super::SymantecCodeSigningCertificate {
        super::SymantecCodeSigningCertificate(self.0.name("symantecCodeSigningCertificate"))
    }

    /// `…/targetedManagedAppConfigurations`
    pub fn targeted_managed_app_configurations(&self) -> super::DeviceAppManagementTargetedManagedAppConfigurations {
        super::DeviceAppManagementTargetedManagedAppConfigurations(self.0.name("targetedManagedAppConfigurations"))
    }

    /// `…/vppTokens`
    pub fn vpp_tokens(&self) -> super::DeviceAppManagementVppTokens {
        super::DeviceAppManagementVppTokens(self.0.name("vppTokens"))
    }

    /// `…/wdacSupplementalPolicies`
    pub fn wdac_supplemental_policies(&self) -> super::DeviceAppManagementWdacSupplementalPolicies {
        super::DeviceAppManagementWdacSupplementalPolicies(self.0.name("wdacSupplementalPolicies"))
    }

    /// `…/windowsInformationProtectionDeviceRegistrations`
    pub fn windows_information_protection_device_registrations(
        &self,
    ) -> super::DeviceAppManagementWindowsInformationProtectionDeviceRegistrations
    {
        super::DeviceAppManagementWindowsInformationProtectionDeviceRegistrations(
            self.0.name("windowsInformationProtectionDeviceRegistrations"),
        )
    }

    /// `…/windowsInformationProtectionPolicies`
    pub fn windows_information_protection_policies(
        &self,
    ) -> super::DeviceAppManagementWindowsInformationProtectionPolicies
    {
        super::DeviceAppManagementWindowsInformationProtectionPolicies(
            self.0.name("windowsInformationProtectionPolicies"),
        )
    }

    /// `…/windowsInformationProtectionWipeActions`
    pub fn windows_information_protection_wipe_actions(
        &self,
    ) -> super::DeviceAppManagementWindowsInformationProtectionWipeActions
    {
        super::DeviceAppManagementWindowsInformationProtectionWipeActions(
            self.0.name("windowsInformationProtectionWipeActions"),
        )
    }

    /// `…/windowsManagedAppProtections`
    pub fn windows_managed_app_protections(&self) -> super::DeviceAppManagementWindowsManagedAppProtections {
        super::DeviceAppManagementWindowsManagedAppProtections(self.0.name("windowsManagedAppProtections"))
    }

    /// `…/windowsManagementApp`
    pub fn windows_management_app(&self) -> super::WindowsManagementApp {
        super::WindowsManagementApp(self.0.name("windowsManagementApp"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.androidManagedAppProtection`, such as `/deviceAppManagement/androidManagedAppProtections`.
    DeviceAppManagementAndroidManagedAppProtections[models::AndroidManagedAppProtection]
}

impl DeviceAppManagementAndroidManagedAppProtections {
    /// `POST /deviceAppManagement/androidManagedAppProtections` — Create androidManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::AndroidManagedAppProtection) -> Call<models::AndroidManagedAppProtection> {
        let sheet = "POST androidManagedAppProtection: create
            intune-shared-androidmanagedappprotection-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/androidManagedAppProtections";
        self.0.call(sheet).json(body)
    }

    /// `POST /deviceAppManagement/androidManagedAppProtections/hasPayloadLinks` — hasPayloadLinks action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-haspayloadlinks?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn has_payload_links(
        &self,
        body: requests::android_managed_app_protection::HasPayloadLinksRequest,
    ) -> Call<Vec<models::HasPayloadLinkResultItem>> {
        let sheet = "POST androidManagedAppProtection: has_payload_links
            intune-shared-androidmanagedappprotection-haspayloadlinks: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/androidManagedAppProtections/hasPayloadLinks";
        self.0.name("hasPayloadLinks").call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/androidManagedAppProtections` — List androidmanagedappprotections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::AndroidManagedAppProtection> {
        let sheet = "GET androidManagedAppProtection: list
            intune-shared-androidmanagedappprotection-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/androidManagedAppProtections";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.defaultManagedAppProtection`, such as `/deviceAppManagement/defaultManagedAppProtections`.
    DeviceAppManagementDefaultManagedAppProtections[models::DefaultManagedAppProtection]
}

impl DeviceAppManagementDefaultManagedAppProtections {
    /// `POST /deviceAppManagement/defaultManagedAppProtections` — Create defaultManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-defaultmanagedappprotection-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DefaultManagedAppProtection) -> Call<models::DefaultManagedAppProtection> {
        let sheet = "POST defaultManagedAppProtection: create
            intune-mam-defaultmanagedappprotection-create: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/defaultManagedAppProtections";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/defaultManagedAppProtections` — List defaultmanagedappprotections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-defaultmanagedappprotection-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DefaultManagedAppProtection> {
        let sheet = "GET defaultManagedAppProtection: list
            intune-mam-defaultmanagedappprotection-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/defaultManagedAppProtections";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceAppManagementTask`, such as `/deviceAppManagement/deviceAppManagementTasks`.
    DeviceAppManagementDeviceAppManagementTasks[models::DeviceAppManagementTask]
}

impl DeviceAppManagementDeviceAppManagementTasks {
    /// `POST /deviceAppManagement/deviceAppManagementTasks` — Create deviceAppManagementTask
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-deviceappmanagementtask-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-partnerintegration-appvulnerabilitytask-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-partnerintegration-securityconfigurationtask-create?view=graph-rest-beta) and 1 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::DeviceAppManagementTask>) -> Call<models::DeviceAppManagementTask> {
        let sheet = "POST deviceAppManagementTask: create
            intune-partnerintegration-deviceappmanagementtask-create, intune-partnerintegration-appvulnerabilitytask-create, intune-partnerintegration-securityconfigurationtask-create, intune-partnerintegration-unmanageddevicediscoverytask-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/deviceAppManagementTasks";
        self.0.call(sheet).json(Into::<models::DeviceAppManagementTask>::into(body))
    }

    /// `GET /deviceAppManagement/deviceAppManagementTasks` — List deviceAppManagementTasks
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-deviceappmanagementtask-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-partnerintegration-appvulnerabilitytask-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-partnerintegration-securityconfigurationtask-list?view=graph-rest-beta) and 1 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceAppManagementTask> {
        let sheet = "GET deviceAppManagementTask: list
            intune-partnerintegration-deviceappmanagementtask-list, intune-partnerintegration-appvulnerabilitytask-list, intune-partnerintegration-securityconfigurationtask-list, intune-partnerintegration-unmanageddevicediscoverytask-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/deviceAppManagementTasks";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.enterpriseCodeSigningCertificate`, such as `/deviceAppManagement/enterpriseCodeSigningCertificates`.
    DeviceAppManagementEnterpriseCodeSigningCertificates[models::EnterpriseCodeSigningCertificate]
}

impl DeviceAppManagementEnterpriseCodeSigningCertificates {
    /// `POST /deviceAppManagement/enterpriseCodeSigningCertificates` — Create enterpriseCodeSigningCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::EnterpriseCodeSigningCertificate,
    ) -> Call<models::EnterpriseCodeSigningCertificate> {
        let sheet = "POST enterpriseCodeSigningCertificate: create
            intune-apps-enterprisecodesigningcertificate-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/enterpriseCodeSigningCertificates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/enterpriseCodeSigningCertificates` — List enterpriseCodeSigningCertificates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::EnterpriseCodeSigningCertificate> {
        let sheet = "GET enterpriseCodeSigningCertificate: list
            intune-apps-enterprisecodesigningcertificate-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/enterpriseCodeSigningCertificates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.iosLobAppProvisioningConfiguration`, such as `/deviceAppManagement/iosLobAppProvisioningConfigurations`.
    DeviceAppManagementIosLobAppProvisioningConfigurations[models::IosLobAppProvisioningConfiguration]
}

impl DeviceAppManagementIosLobAppProvisioningConfigurations {
    /// `POST /deviceAppManagement/iosLobAppProvisioningConfigurations` — Create iosLobAppProvisioningConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::IosLobAppProvisioningConfiguration,
    ) -> Call<models::IosLobAppProvisioningConfiguration> {
        let sheet = "POST iosLobAppProvisioningConfiguration: create
            intune-shared-ioslobappprovisioningconfiguration-create: | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations";
        self.0.call(sheet).json(body)
    }

    /// `POST /deviceAppManagement/iosLobAppProvisioningConfigurations/hasPayloadLinks` — hasPayloadLinks action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-haspayloadlinks?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn has_payload_links(
        &self,
        body: requests::ios_lob_app_provisioning_configuration::HasPayloadLinksRequest,
    ) -> Call<Vec<models::HasPayloadLinkResultItem>> {
        let sheet = "POST iosLobAppProvisioningConfiguration: has_payload_links
            intune-shared-ioslobappprovisioningconfiguration-haspayloadlinks: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations/hasPayloadLinks";
        self.0.name("hasPayloadLinks").call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/iosLobAppProvisioningConfigurations` — List ioslobappprovisioningconfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::IosLobAppProvisioningConfiguration> {
        let sheet = "GET iosLobAppProvisioningConfiguration: list
            intune-shared-ioslobappprovisioningconfiguration-list: | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.iosManagedAppProtection`, such as `/deviceAppManagement/iosManagedAppProtections`.
    DeviceAppManagementIosManagedAppProtections[models::IosManagedAppProtection]
}

impl DeviceAppManagementIosManagedAppProtections {
    /// `POST /deviceAppManagement/iosManagedAppProtections` — Create iosManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-iosmanagedappprotection-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::IosManagedAppProtection) -> Call<models::IosManagedAppProtection> {
        let sheet = "POST iosManagedAppProtection: create
            intune-shared-iosmanagedappprotection-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosManagedAppProtections";
        self.0.call(sheet).json(body)
    }

    /// `POST /deviceAppManagement/iosManagedAppProtections/hasPayloadLinks` — hasPayloadLinks action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-iosmanagedappprotection-haspayloadlinks?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn has_payload_links(
        &self,
        body: requests::ios_managed_app_protection::HasPayloadLinksRequest,
    ) -> Call<Vec<models::HasPayloadLinkResultItem>> {
        let sheet = "POST iosManagedAppProtection: has_payload_links
            intune-shared-iosmanagedappprotection-haspayloadlinks: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosManagedAppProtections/hasPayloadLinks";
        self.0.name("hasPayloadLinks").call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/iosManagedAppProtections` — List iosmanagedappprotections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-iosmanagedappprotection-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::IosManagedAppProtection> {
        let sheet = "GET iosManagedAppProtection: list
            intune-shared-iosmanagedappprotection-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosManagedAppProtections";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedAppPolicy`, such as `/deviceAppManagement/managedAppPolicies`.
    DeviceAppManagementManagedAppPolicies[models::ManagedAppPolicy]
}

impl DeviceAppManagementManagedAppPolicies {
    /// `GET /deviceAppManagement/managedAppPolicies` — List managedapppolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappprotection-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-mam-managedappconfiguration-list?view=graph-rest-beta) and 2 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ManagedAppPolicy> {
        let sheet = "GET managedAppPolicy: list
            intune-mam-managedapppolicy-list, intune-mam-managedappprotection-list, intune-mam-managedappconfiguration-list, intune-mam-targetedmanagedappprotection-list, intune-mam-windowsinformationprotection-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/managedAppPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedAppRegistration`, such as `/deviceAppManagement/managedAppRegistrations`.
    DeviceAppManagementManagedAppRegistrations[models::ManagedAppRegistration]
}

impl DeviceAppManagementManagedAppRegistrations {
    /// `POST /deviceAppManagement/managedAppRegistrations` — Create androidManagedAppRegistration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-androidmanagedappregistration-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ManagedAppRegistration>) -> Call<models::ManagedAppRegistration> {
        let sheet = "POST androidManagedAppRegistration: create
            intune-mam-androidmanagedappregistration-create: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/managedAppRegistrations";
        self.0.call(sheet).json(Into::<models::ManagedAppRegistration>::into(body))
    }

    /// `GET /deviceAppManagement/managedAppRegistrations` — List managedappregistrations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappregistration-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-mam-iosmanagedappregistration-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-mam-androidmanagedappregistration-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ManagedAppRegistration> {
        let sheet = "GET managedAppRegistration: list
            intune-mam-managedappregistration-list, intune-mam-iosmanagedappregistration-list, intune-mam-androidmanagedappregistration-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/managedAppRegistrations";
        self.0.list(sheet)
    }

    /// `…/getUserIdsWithFlaggedAppRegistration`
    pub fn get_user_ids_with_flagged_app_registration(
        &self,
    ) -> super::DeviceAppManagementManagedAppRegistrationsGetUserIdsWithFlaggedAppRegistration
    {
        super::DeviceAppManagementManagedAppRegistrationsGetUserIdsWithFlaggedAppRegistration(
            self.0.name("getUserIdsWithFlaggedAppRegistration"),
        )
    }
}

crate::runtime::node! {
    /// `/deviceAppManagement/managedAppRegistrations/getUserIdsWithFlaggedAppRegistration`
    DeviceAppManagementManagedAppRegistrationsGetUserIdsWithFlaggedAppRegistration
}

impl DeviceAppManagementManagedAppRegistrationsGetUserIdsWithFlaggedAppRegistration {
    /// `GET /deviceAppManagement/managedAppRegistrations/getUserIdsWithFlaggedAppRegistration` — getUserIdsWithFlaggedAppRegistration function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappregistration-getuseridswithflaggedappregistration?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn list(&self) -> Call<Vec<String>> {
        let sheet = "GET managedAppRegistration: list
            intune-mam-managedappregistration-getuseridswithflaggedappregistration: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/managedAppRegistrations/getUserIdsWithFlaggedAppRegistration";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedAppStatus`, such as `/deviceAppManagement/managedAppStatuses`.
    DeviceAppManagementManagedAppStatuses[models::ManagedAppStatus]
}

impl DeviceAppManagementManagedAppStatuses {
    /// `GET /deviceAppManagement/managedAppStatuses` — List managedappstatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappstatus-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappstatusraw-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ManagedAppStatus> {
        let sheet = "GET managedAppStatus: list
            intune-mam-managedappstatus-list, intune-mam-managedappstatusraw-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/managedAppStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedEBookCategory`, such as `/deviceAppManagement/managedEBookCategories`.
    DeviceAppManagementManagedEBookCategories[models::ManagedEBookCategory]
}

impl DeviceAppManagementManagedEBookCategories {
    /// `POST /deviceAppManagement/managedEBookCategories` — Create managedEBookCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebookcategory-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedEBookCategory) -> Call<models::ManagedEBookCategory> {
        let sheet = "POST managedEBookCategory: create
            intune-books-managedebookcategory-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBookCategories";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/managedEBookCategories` — List managedebookcategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebookcategory-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedEBookCategory> {
        let sheet = "GET managedEBookCategory: list
            intune-books-managedebookcategory-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBookCategories";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedEBook`, such as `/deviceAppManagement/managedEBooks`.
    DeviceAppManagementManagedEBooks[models::ManagedEBook]
}

impl DeviceAppManagementManagedEBooks {
    /// `POST /deviceAppManagement/managedEBooks` — Create iosVppEBook
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-iosvppebook-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ManagedEBook>) -> Call<models::ManagedEBook> {
        let sheet = "POST iosVppEBook: create
            intune-books-iosvppebook-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks";
        self.0.call(sheet).json(Into::<models::ManagedEBook>::into(body))
    }

    /// `GET /deviceAppManagement/managedEBooks` — List managedebooks
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebook-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-books-iosvppebook-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedEBook> {
        let sheet = "GET managedEBook: list
            intune-books-managedebook-list, intune-books-iosvppebook-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mdmWindowsInformationProtectionPolicy`, such as `/deviceAppManagement/mdmWindowsInformationProtectionPolicies`.
    DeviceAppManagementMdmWindowsInformationProtectionPolicies[models::MdmWindowsInformationProtectionPolicy]
}

impl DeviceAppManagementMdmWindowsInformationProtectionPolicies {
    /// `POST /deviceAppManagement/mdmWindowsInformationProtectionPolicies` — Create mdmWindowsInformationProtectionPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mdmwindowsinformationprotectionpolicy-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::MdmWindowsInformationProtectionPolicy,
    ) -> Call<models::MdmWindowsInformationProtectionPolicy> {
        let sheet = "POST mdmWindowsInformationProtectionPolicy: create
            intune-shared-mdmwindowsinformationprotectionpolicy-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies";
        self.0.call(sheet).json(body)
    }

    /// `POST /deviceAppManagement/mdmWindowsInformationProtectionPolicies/hasPayloadLinks` — hasPayloadLinks action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mdmwindowsinformationprotectionpolicy-haspayloadlinks?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn has_payload_links(
        &self,
        body: requests::mdm_windows_information_protection_policy::HasPayloadLinksRequest,
    ) -> Call<Vec<models::HasPayloadLinkResultItem>> {
        let sheet = "POST mdmWindowsInformationProtectionPolicy: has_payload_links
            intune-shared-mdmwindowsinformationprotectionpolicy-haspayloadlinks: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies/hasPayloadLinks";
        self.0.name("hasPayloadLinks").call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies` — List mdmwindowsinformationprotectionpolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mdmwindowsinformationprotectionpolicy-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::MdmWindowsInformationProtectionPolicy> {
        let sheet = "GET mdmWindowsInformationProtectionPolicy: list
            intune-shared-mdmwindowsinformationprotectionpolicy-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileAppCategory`, such as `/deviceAppManagement/mobileAppCategories`.
    DeviceAppManagementMobileAppCategories[models::MobileAppCategory]
}

impl DeviceAppManagementMobileAppCategories {
    /// `POST /deviceAppManagement/mobileAppCategories` — Create mobileAppCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::MobileAppCategory) -> Call<models::MobileAppCategory> {
        let sheet = "POST mobileAppCategory: create
            intune-apps-mobileappcategory-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppCategories";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mobileAppCategories` — List mobileappcategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileAppCategory> {
        let sheet = "GET mobileAppCategory: list
            intune-apps-mobileappcategory-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppCategories";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceMobileAppConfiguration`, such as `/deviceAppManagement/mobileAppConfigurations`.
    DeviceAppManagementMobileAppConfigurations[models::ManagedDeviceMobileAppConfiguration]
}

impl DeviceAppManagementMobileAppConfigurations {
    /// `POST /deviceAppManagement/mobileAppConfigurations` — Create iosMobileAppConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosmobileappconfiguration-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-androidmanagedstoreappconfiguration-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-androidforworkmobileappconfiguration-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::ManagedDeviceMobileAppConfiguration>,
    ) -> Call<models::ManagedDeviceMobileAppConfiguration> {
        let sheet = "POST iosMobileAppConfiguration: create
            intune-apps-iosmobileappconfiguration-create, intune-apps-androidmanagedstoreappconfiguration-create, intune-apps-androidforworkmobileappconfiguration-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations";
        self.0.call(sheet).json(Into::<models::ManagedDeviceMobileAppConfiguration>::into(body))
    }

    /// `GET /deviceAppManagement/mobileAppConfigurations` — List manageddevicemobileappconfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfiguration-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-iosmobileappconfiguration-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-androidmanagedstoreappconfiguration-list?view=graph-rest-beta) and 1 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceMobileAppConfiguration> {
        let sheet = "GET managedDeviceMobileAppConfiguration: list
            intune-apps-manageddevicemobileappconfiguration-list, intune-apps-iosmobileappconfiguration-list, intune-apps-androidmanagedstoreappconfiguration-list, intune-apps-androidforworkmobileappconfiguration-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileApp`, such as `/deviceAppManagement/mobileApps`.
    DeviceAppManagementMobileApps[models::MobileApp]
}

impl DeviceAppManagementMobileApps {
    /// `GET /deviceAppManagement/mobileApps/convertFromMobileAppCatalogPackage(mobileAppCatalogPackageId='{mobileAppCatalogPackageId}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn convert_from_mobile_app_catalog_package(
        &self,
        mobile_app_catalog_package_id: &str,
    ) -> Get<models::MobileApp> {
        let sheet = "GET mobileApp: convert_from_mobile_app_catalog_package
            : | |
            /deviceAppManagement/mobileApps/convertFromMobileAppCatalogPackage(mobileAppCatalogPackageId='{mobileAppCatalogPackageId}')";
        self.0
            .function(
                "convertFromMobileAppCatalogPackage",
                &[("mobileAppCatalogPackageId", Argument::quoted(mobile_app_catalog_package_id))],
            )
            .get(sheet)
    }

    /// `POST /deviceAppManagement/mobileApps` — Create windowsPhone81AppX
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-windowsphone81appx-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-androidmanagedstoreapp-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-webapp-create?view=graph-rest-beta) and 30 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::MobileApp>) -> Call<models::MobileApp> {
        let sheet = "POST windowsPhone81AppX: create
            intune-apps-windowsphone81appx-create, intune-apps-androidmanagedstoreapp-create, intune-apps-webapp-create, intune-apps-ioslobapp-create, intune-apps-iosvppapp-create, intune-apps-iosstoreapp-create, intune-apps-macosdmgapp-create, intune-apps-macoslobapp-create, intune-apps-macosvppapp-create, intune-apps-win32lobapp-create, intune-apps-windowsappx-create, intune-apps-androidlobapp-create, intune-apps-macosmdatpapp-create, intune-apps-windowswebapp-create, intune-apps-officesuiteapp-create, intune-apps-androidstoreapp-create, intune-apps-windowsphonexap-create, intune-apps-windowsstoreapp-create, intune-apps-iosipadoswebclip-create, intune-apps-managedioslobapp-create, intune-apps-windowsmobilemsi-create, intune-apps-androidforworkapp-create, intune-apps-managediosstoreapp-create, intune-apps-macosofficesuiteapp-create, intune-apps-managedandroidlobapp-create, intune-apps-windowsuniversalappx-create, intune-apps-macosmicrosoftedgeapp-create, intune-apps-managedandroidstoreapp-create, intune-apps-windowsphone81storeapp-create, intune-apps-windowsmicrosoftedgeapp-create, intune-apps-windowsphone81appxbundle-create, intune-apps-androidmanagedstorewebapp-create, intune-apps-microsoftstoreforbusinessapp-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps";
        self.0.call(sheet).json(Into::<models::MobileApp>::into(body))
    }

    /// `GET /deviceAppManagement/mobileApps/getMobileAppCount` — getMobileAppCount function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-getmobileappcount?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get_mobile_app_count(&self, status: &str) -> Call<i64> {
        let sheet = "GET mobileApp: get_mobile_app_count
            intune-shared-mobileapp-getmobileappcount: | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/getMobileAppCount(status='{status}')";
        self.0.function("getMobileAppCount", &[("status", Argument::quoted(status))]).call(sheet)
    }

    /// `GET /deviceAppManagement/mobileApps/getTopMobileApps` — getTopMobileApps function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-gettopmobileapps?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get_top_mobile_apps(&self, status: &str, count: i64) -> List<models::MobileApp> {
        let sheet = "GET mobileApp: get_top_mobile_apps
            intune-shared-mobileapp-gettopmobileapps: | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/getTopMobileApps(status='{status}',count={count})";
        self.0
            .function("getTopMobileApps", &[("status", Argument::quoted(status)), ("count", Argument::bare(count))])
            .list(sheet)
    }

    /// `POST /deviceAppManagement/mobileApps/hasPayloadLinks` — hasPayloadLinks action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-haspayloadlinks?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn has_payload_links(
        &self,
        body: requests::mobile_app::HasPayloadLinksRequest,
    ) -> Call<Vec<models::HasPayloadLinkResultItem>> {
        let sheet = "POST mobileApp: has_payload_links
            intune-shared-mobileapp-haspayloadlinks: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/hasPayloadLinks";
        self.0.name("hasPayloadLinks").call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mobileApps` — List mobileapps
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-mobilelobapp-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-managedapp-list?view=graph-rest-beta) and 34 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileApp> {
        let sheet = "GET mobileApp: list
            intune-shared-mobileapp-list, intune-apps-mobilelobapp-list, intune-apps-managedapp-list, intune-apps-managedmobilelobapp-list, intune-apps-windowsphone81appx-list, intune-apps-androidmanagedstoreapp-list, intune-apps-webapp-list, intune-apps-ioslobapp-list, intune-apps-iosvppapp-list, intune-apps-iosstoreapp-list, intune-apps-macosdmgapp-list, intune-apps-macoslobapp-list, intune-apps-macosvppapp-list, intune-apps-win32lobapp-list, intune-apps-windowsappx-list, intune-apps-androidlobapp-list, intune-apps-macosmdatpapp-list, intune-apps-windowswebapp-list, intune-apps-officesuiteapp-list, intune-apps-androidstoreapp-list, intune-apps-windowsphonexap-list, intune-apps-windowsstoreapp-list, intune-apps-iosipadoswebclip-list, intune-apps-managedioslobapp-list, intune-apps-windowsmobilemsi-list, intune-apps-androidforworkapp-list, intune-apps-managediosstoreapp-list, intune-apps-macosofficesuiteapp-list, intune-apps-managedandroidlobapp-list, intune-apps-windowsuniversalappx-list, intune-apps-macosmicrosoftedgeapp-list, intune-apps-managedandroidstoreapp-list, intune-apps-windowsphone81storeapp-list, intune-apps-windowsmicrosoftedgeapp-list, intune-apps-windowsphone81appxbundle-list, intune-apps-androidmanagedstorewebapp-list, intune-apps-microsoftstoreforbusinessapp-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps";
        self.0.list(sheet)
    }

    /// `POST /deviceAppManagement/mobileApps/validateXml` — validateXml action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-validatexml?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn validate_xml(&self, body: requests::mobile_app::ValidateXmlRequest) -> Call<String> {
        let sheet = "POST mobileApp: validate_xml
            intune-apps-mobileapp-validatexml: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/validateXml";
        self.0.name("validateXml").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.policySet`, such as `/deviceAppManagement/policySets`.
    DeviceAppManagementPolicySets[models::PolicySet]
}

impl DeviceAppManagementPolicySets {
    /// `POST /deviceAppManagement/policySets` — Create policySet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-policyset-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::PolicySet) -> Call<models::PolicySet> {
        let sheet = "POST policySet: create
            intune-policyset-policyset-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/policySets";
        self.0.call(sheet).json(body)
    }

    /// `POST /deviceAppManagement/policySets/getPolicySets` — getPolicySets action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-policyset-getpolicysets?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get_policy_sets(&self, body: requests::policy_set::GetPolicySetsRequest) -> Call<Vec<models::PolicySet>> {
        let sheet = "POST policySet: get_policy_sets
            intune-policyset-policyset-getpolicysets: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/policySets/getPolicySets";
        self.0.name("getPolicySets").call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/policySets` — List policysets
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-policyset-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::PolicySet> {
        let sheet = "GET policySet: list
            intune-policyset-policyset-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/policySets";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.sideLoadingKey`, such as `/deviceAppManagement/sideLoadingKeys`.
    DeviceAppManagementSideLoadingKeys[models::SideLoadingKey]
}

impl DeviceAppManagementSideLoadingKeys {
    /// `POST /deviceAppManagement/sideLoadingKeys` — Create sideLoadingKey
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-sideloadingkey-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::SideLoadingKey) -> Call<models::SideLoadingKey> {
        let sheet = "POST sideLoadingKey: create
            intune-onboarding-sideloadingkey-create: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/sideLoadingKeys";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/sideLoadingKeys` — List sideLoadingKeies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-sideloadingkey-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn list(&self) -> List<models::SideLoadingKey> {
        let sheet = "GET sideLoadingKey: list
            intune-onboarding-sideloadingkey-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/sideLoadingKeys";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.targetedManagedAppConfiguration`, such as `/deviceAppManagement/targetedManagedAppConfigurations`.
    DeviceAppManagementTargetedManagedAppConfigurations[models::TargetedManagedAppConfiguration]
}

impl DeviceAppManagementTargetedManagedAppConfigurations {
    /// `POST /deviceAppManagement/targetedManagedAppConfigurations` — Create targetedManagedAppConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::TargetedManagedAppConfiguration,
    ) -> Call<models::TargetedManagedAppConfiguration> {
        let sheet = "POST targetedManagedAppConfiguration: create
            intune-shared-targetedmanagedappconfiguration-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations";
        self.0.call(sheet).json(body)
    }

    /// `POST /deviceAppManagement/targetedManagedAppConfigurations/hasPayloadLinks` — hasPayloadLinks action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-haspayloadlinks?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn has_payload_links(
        &self,
        body: requests::targeted_managed_app_configuration::HasPayloadLinksRequest,
    ) -> Call<Vec<models::HasPayloadLinkResultItem>> {
        let sheet = "POST targetedManagedAppConfiguration: has_payload_links
            intune-shared-targetedmanagedappconfiguration-haspayloadlinks: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations/hasPayloadLinks";
        self.0.name("hasPayloadLinks").call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/targetedManagedAppConfigurations` — List targetedmanagedappconfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::TargetedManagedAppConfiguration> {
        let sheet = "GET targetedManagedAppConfiguration: list
            intune-shared-targetedmanagedappconfiguration-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceAppManagementTask`, such as `/deviceAppManagement/deviceAppManagementTasks/{id}`.
    DeviceAppManagementTask: super::Entity = models::DeviceAppManagementTask
}

impl DeviceAppManagementTask {
    /// `DELETE /deviceAppManagement/deviceAppManagementTasks/{deviceAppManagementTaskId}` — Delete appVulnerabilityTask
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-appvulnerabilitytask-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-partnerintegration-deviceappmanagementtask-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-partnerintegration-securityconfigurationtask-delete?view=graph-rest-beta) and 1 more
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE appVulnerabilityTask: delete
            intune-partnerintegration-appvulnerabilitytask-delete, intune-partnerintegration-deviceappmanagementtask-delete, intune-partnerintegration-securityconfigurationtask-delete, intune-partnerintegration-unmanageddevicediscoverytask-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/deviceAppManagementTasks/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/deviceAppManagementTasks/{deviceAppManagementTaskId}` — Get deviceAppManagementTask
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-deviceappmanagementtask-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-partnerintegration-appvulnerabilitytask-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-partnerintegration-securityconfigurationtask-get?view=graph-rest-beta) and 1 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceAppManagementTask> {
        let sheet = "GET deviceAppManagementTask: get
            intune-partnerintegration-deviceappmanagementtask-get, intune-partnerintegration-appvulnerabilitytask-get, intune-partnerintegration-securityconfigurationtask-get, intune-partnerintegration-unmanageddevicediscoverytask-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/deviceAppManagementTasks/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/deviceAppManagementTasks/{deviceAppManagementTaskId}` — Update deviceappmanagementtask
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-deviceappmanagementtask-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-partnerintegration-appvulnerabilitytask-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-partnerintegration-securityconfigurationtask-update?view=graph-rest-beta) and 1 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::DeviceAppManagementTask>) -> Call<models::DeviceAppManagementTask> {
        let sheet = "PATCH deviceAppManagementTask: update
            intune-partnerintegration-deviceappmanagementtask-update, intune-partnerintegration-appvulnerabilitytask-update, intune-partnerintegration-securityconfigurationtask-update, intune-partnerintegration-unmanageddevicediscoverytask-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/deviceAppManagementTasks/{id}";
        self.0.call(sheet).json(Into::<models::DeviceAppManagementTask>::into(body))
    }

    /// `POST /deviceAppManagement/deviceAppManagementTasks/{deviceAppManagementTaskId}/updateStatus` — updateStatus action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-deviceappmanagementtask-updatestatus?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn update_status(&self, body: requests::device_app_management_task::UpdateStatusRequest) -> Call<()> {
        let sheet = "POST deviceAppManagementTask: update_status
            intune-partnerintegration-deviceappmanagementtask-updatestatus: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/deviceAppManagementTasks/{id}/updateStatus";
        self.0.name("updateStatus").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.vppToken`, such as `/deviceAppManagement/vppTokens`.
    DeviceAppManagementVppTokens[models::VppToken]
}

impl DeviceAppManagementVppTokens {
    /// `POST /deviceAppManagement/vppTokens` — Create vpptoken
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::VppToken) -> Call<models::VppToken> {
        let sheet = "POST vppToken: create
            intune-onboarding-vpptoken-create: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/vppTokens";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/vppTokens/getLicensesForApp` — getLicensesForApp function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-getlicensesforapp?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn get_licenses_for_app(&self, bundle_id: &str) -> List<models::VppTokenLicenseSummary> {
        let sheet = "GET vppToken: get_licenses_for_app
            intune-onboarding-vpptoken-getlicensesforapp: DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/vppTokens/getLicensesForApp(bundleId='{bundleId}')";
        self.0.function("getLicensesForApp", &[("bundleId", Argument::quoted(bundle_id))]).list(sheet)
    }

    /// `GET /deviceAppManagement/vppTokens` — List vpptokens
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn list(&self) -> List<models::VppToken> {
        let sheet = "GET vppToken: list
            intune-onboarding-vpptoken-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/vppTokens";
        self.0.list(sheet)
    }

    /// `POST /deviceAppManagement/vppTokens/syncLicenseCounts` — syncLicenseCounts action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-synclicensecounts?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn sync_license_counts(&self) -> Call<()> {
        let sheet = "POST vppToken: sync_license_counts
            intune-onboarding-vpptoken-synclicensecounts: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/vppTokens/syncLicenseCounts";
        self.0.name("syncLicenseCounts").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicy`, such as `/deviceAppManagement/wdacSupplementalPolicies`.
    DeviceAppManagementWdacSupplementalPolicies[models::WindowsDefenderApplicationControlSupplementalPolicy]
}

impl DeviceAppManagementWdacSupplementalPolicies {
    /// `POST /deviceAppManagement/wdacSupplementalPolicies` — Create windowsDefenderApplicationControlSupplementalPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::WindowsDefenderApplicationControlSupplementalPolicy,
    ) -> Call<models::WindowsDefenderApplicationControlSupplementalPolicy> {
        let sheet = "POST windowsDefenderApplicationControlSupplementalPolicy: create
            intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/wdacSupplementalPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/wdacSupplementalPolicies` — List windowsDefenderApplicationControlSupplementalPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsDefenderApplicationControlSupplementalPolicy> {
        let sheet = "GET windowsDefenderApplicationControlSupplementalPolicy: list
            intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/wdacSupplementalPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsInformationProtectionDeviceRegistration`, such as `/deviceAppManagement/windowsInformationProtectionDeviceRegistrations`.
    DeviceAppManagementWindowsInformationProtectionDeviceRegistrations[models::WindowsInformationProtectionDeviceRegistration]
}

impl DeviceAppManagementWindowsInformationProtectionDeviceRegistrations {
    /// `POST /deviceAppManagement/windowsInformationProtectionDeviceRegistrations` — Create windowsInformationProtectionDeviceRegistration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectiondeviceregistration-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::WindowsInformationProtectionDeviceRegistration,
    ) -> Call<models::WindowsInformationProtectionDeviceRegistration> {
        let sheet = "POST windowsInformationProtectionDeviceRegistration: create
            intune-mam-windowsinformationprotectiondeviceregistration-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsInformationProtectionDeviceRegistrations";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/windowsInformationProtectionDeviceRegistrations` — List windowsInformationProtectionDeviceRegistrations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectiondeviceregistration-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::WindowsInformationProtectionDeviceRegistration> {
        let sheet = "GET windowsInformationProtectionDeviceRegistration: list
            intune-mam-windowsinformationprotectiondeviceregistration-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsInformationProtectionDeviceRegistrations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsInformationProtectionPolicy`, such as `/deviceAppManagement/windowsInformationProtectionPolicies`.
    DeviceAppManagementWindowsInformationProtectionPolicies[models::WindowsInformationProtectionPolicy]
}

impl DeviceAppManagementWindowsInformationProtectionPolicies {
    /// `POST /deviceAppManagement/windowsInformationProtectionPolicies` — Create windowsInformationProtectionPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionpolicy-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::WindowsInformationProtectionPolicy,
    ) -> Call<models::WindowsInformationProtectionPolicy> {
        let sheet = "POST windowsInformationProtectionPolicy: create
            intune-mam-windowsinformationprotectionpolicy-create: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/windowsInformationProtectionPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/windowsInformationProtectionPolicies` — List windowsinformationprotectionpolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionpolicy-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn list(&self) -> List<models::WindowsInformationProtectionPolicy> {
        let sheet = "GET windowsInformationProtectionPolicy: list
            intune-mam-windowsinformationprotectionpolicy-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/windowsInformationProtectionPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsInformationProtectionWipeAction`, such as `/deviceAppManagement/windowsInformationProtectionWipeActions`.
    DeviceAppManagementWindowsInformationProtectionWipeActions[models::WindowsInformationProtectionWipeAction]
}

impl DeviceAppManagementWindowsInformationProtectionWipeActions {
    /// `POST /deviceAppManagement/windowsInformationProtectionWipeActions` — Create windowsInformationProtectionWipeAction
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionwipeaction-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::WindowsInformationProtectionWipeAction,
    ) -> Call<models::WindowsInformationProtectionWipeAction> {
        let sheet = "POST windowsInformationProtectionWipeAction: create
            intune-mam-windowsinformationprotectionwipeaction-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsInformationProtectionWipeActions";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/windowsInformationProtectionWipeActions` — List windowsInformationProtectionWipeActions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionwipeaction-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::WindowsInformationProtectionWipeAction> {
        let sheet = "GET windowsInformationProtectionWipeAction: list
            intune-mam-windowsinformationprotectionwipeaction-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsInformationProtectionWipeActions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsManagedAppProtection`, such as `/deviceAppManagement/windowsManagedAppProtections`.
    DeviceAppManagementWindowsManagedAppProtections[models::WindowsManagedAppProtection]
}

impl DeviceAppManagementWindowsManagedAppProtections {
    /// `POST /deviceAppManagement/windowsManagedAppProtections` — Create windowsManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsmanagedappprotection-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::WindowsManagedAppProtection) -> Call<models::WindowsManagedAppProtection> {
        let sheet = "POST windowsManagedAppProtection: create
            intune-mam-windowsmanagedappprotection-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsManagedAppProtections";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/windowsManagedAppProtections` — List windowsmanagedappprotections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsmanagedappprotection-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::WindowsManagedAppProtection> {
        let sheet = "GET windowsManagedAppProtection: list
            intune-mam-windowsmanagedappprotection-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsManagedAppProtections";
        self.0.list(sheet)
    }
}
