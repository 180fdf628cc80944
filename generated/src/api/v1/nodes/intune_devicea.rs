// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceAndAppManagementRoleAssignment`, such as `/deviceManagement/roleAssignments/{id}`.
    DeviceAndAppManagementRoleAssignment: super::RoleAssignment = models::DeviceAndAppManagementRoleAssignment
}

impl DeviceAndAppManagementRoleAssignment {
    /// `DELETE /deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}` — Delete deviceAndAppManagementRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-update?view=graph-rest-1.0)
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
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceAppManagement`, such as `/deviceAppManagement`.
    DeviceAppManagement: super::Entity = models::DeviceAppManagement
}

impl DeviceAppManagement {
    /// `GET /deviceAppManagement` — Get deviceAppManagement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-deviceappmanagement-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-books-deviceappmanagement-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-unlock-deviceappmanagement-get?view=graph-rest-1.0) and 3 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceAppManagement> {
        let sheet = "GET deviceAppManagement: get
            intune-apps-deviceappmanagement-get, intune-books-deviceappmanagement-get, intune-unlock-deviceappmanagement-get, intune-policyset-deviceappmanagement-get, intune-onboarding-deviceappmanagement-get, intune-partnerintegration-deviceappmanagement-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement";
        self.0.get(sheet)
    }

    /// `POST /deviceAppManagement/syncMicrosoftStoreForBusinessApps` — syncMicrosoftStoreForBusinessApps action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceappmanagement-syncmicrosoftstoreforbusinessapps?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn sync_microsoft_store_for_business_apps(&self) -> Call<()> {
        let sheet = "POST deviceAppManagement: sync_microsoft_store_for_business_apps
            intune-onboarding-deviceappmanagement-syncmicrosoftstoreforbusinessapps: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/syncMicrosoftStoreForBusinessApps";
        self.0.name("syncMicrosoftStoreForBusinessApps").call(sheet)
    }

    /// `PATCH /deviceAppManagement` — Update deviceAppManagement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-deviceappmanagement-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-books-deviceappmanagement-update?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-unlock-deviceappmanagement-update?view=graph-rest-1.0) and 3 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceAppManagement) -> Call<models::DeviceAppManagement> {
        let sheet = "PATCH deviceAppManagement: update
            intune-apps-deviceappmanagement-update, intune-books-deviceappmanagement-update, intune-unlock-deviceappmanagement-update, intune-policyset-deviceappmanagement-update, intune-onboarding-deviceappmanagement-update, intune-partnerintegration-deviceappmanagement-update: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
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

    /// `…/targetedManagedAppConfigurations`
    pub fn targeted_managed_app_configurations(&self) -> super::DeviceAppManagementTargetedManagedAppConfigurations {
        super::DeviceAppManagementTargetedManagedAppConfigurations(self.0.name("targetedManagedAppConfigurations"))
    }

    /// `…/vppTokens`
    pub fn vpp_tokens(&self) -> super::DeviceAppManagementVppTokens {
        super::DeviceAppManagementVppTokens(self.0.name("vppTokens"))
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
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.androidManagedAppProtection`, such as `/deviceAppManagement/androidManagedAppProtections`.
    DeviceAppManagementAndroidManagedAppProtections[models::AndroidManagedAppProtection]
}

impl DeviceAppManagementAndroidManagedAppProtections {
    /// `POST /deviceAppManagement/androidManagedAppProtections` — Create androidManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-androidmanagedappprotection-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::AndroidManagedAppProtection) -> Call<models::AndroidManagedAppProtection> {
        let sheet = "POST androidManagedAppProtection: create
            intune-mam-androidmanagedappprotection-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/androidManagedAppProtections";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/androidManagedAppProtections` — List androidmanagedappprotections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-androidmanagedappprotection-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::AndroidManagedAppProtection> {
        let sheet = "GET androidManagedAppProtection: list
            intune-mam-androidmanagedappprotection-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-defaultmanagedappprotection-create?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-defaultmanagedappprotection-list?view=graph-rest-1.0)
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
    /// A collection of `microsoft.graph.iosManagedAppProtection`, such as `/deviceAppManagement/iosManagedAppProtections`.
    DeviceAppManagementIosManagedAppProtections[models::IosManagedAppProtection]
}

impl DeviceAppManagementIosManagedAppProtections {
    /// `POST /deviceAppManagement/iosManagedAppProtections` — Create iosManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-iosmanagedappprotection-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::IosManagedAppProtection) -> Call<models::IosManagedAppProtection> {
        let sheet = "POST iosManagedAppProtection: create
            intune-mam-iosmanagedappprotection-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosManagedAppProtections";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/iosManagedAppProtections` — List iosmanagedappprotections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-iosmanagedappprotection-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::IosManagedAppProtection> {
        let sheet = "GET iosManagedAppProtection: list
            intune-mam-iosmanagedappprotection-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappprotection-list?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-mam-managedappconfiguration-list?view=graph-rest-1.0) and 2 more
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-androidmanagedappregistration-create?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappregistration-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-mam-iosmanagedappregistration-list?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-mam-androidmanagedappregistration-list?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappregistration-getuseridswithflaggedappregistration?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappstatus-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappstatusraw-list?view=graph-rest-1.0)
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
    /// A collection of `microsoft.graph.managedEBook`, such as `/deviceAppManagement/managedEBooks`.
    DeviceAppManagementManagedEBooks[models::ManagedEBook]
}

impl DeviceAppManagementManagedEBooks {
    /// `POST /deviceAppManagement/managedEBooks` — Create iosVppEBook
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-iosvppebook-create?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebook-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-books-iosvppebook-list?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-mdmwindowsinformationprotectionpolicy-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::MdmWindowsInformationProtectionPolicy,
    ) -> Call<models::MdmWindowsInformationProtectionPolicy> {
        let sheet = "POST mdmWindowsInformationProtectionPolicy: create
            intune-mam-mdmwindowsinformationprotectionpolicy-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies` — List mdmwindowsinformationprotectionpolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-mdmwindowsinformationprotectionpolicy-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::MdmWindowsInformationProtectionPolicy> {
        let sheet = "GET mdmWindowsInformationProtectionPolicy: list
            intune-mam-mdmwindowsinformationprotectionpolicy-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-create?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-list?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosmobileappconfiguration-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::ManagedDeviceMobileAppConfiguration>,
    ) -> Call<models::ManagedDeviceMobileAppConfiguration> {
        let sheet = "POST iosMobileAppConfiguration: create
            intune-apps-iosmobileappconfiguration-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations";
        self.0.call(sheet).json(Into::<models::ManagedDeviceMobileAppConfiguration>::into(body))
    }

    /// `GET /deviceAppManagement/mobileAppConfigurations` — List manageddevicemobileappconfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfiguration-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-apps-iosmobileappconfiguration-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceMobileAppConfiguration> {
        let sheet = "GET managedDeviceMobileAppConfiguration: list
            intune-apps-manageddevicemobileappconfiguration-list, intune-apps-iosmobileappconfiguration-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileApp`, such as `/deviceAppManagement/mobileApps`.
    DeviceAppManagementMobileApps[models::MobileApp]
}

impl DeviceAppManagementMobileApps {
    /// `POST /deviceAppManagement/mobileApps` — Create webApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-webapp-create?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-apps-ioslobapp-create?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-create?view=graph-rest-1.0) and 12 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::MobileApp>) -> Call<models::MobileApp> {
        let sheet = "POST webApp: create
            intune-apps-webapp-create, intune-apps-ioslobapp-create, intune-apps-iosvppapp-create, intune-apps-iosstoreapp-create, intune-apps-win32lobapp-create, intune-apps-androidlobapp-create, intune-apps-androidstoreapp-create, intune-apps-managedioslobapp-create, intune-apps-windowsmobilemsi-create, intune-apps-managediosstoreapp-create, intune-apps-macosofficesuiteapp-create, intune-apps-managedandroidlobapp-create, intune-apps-windowsuniversalappx-create, intune-apps-managedandroidstoreapp-create, intune-apps-microsoftstoreforbusinessapp-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps";
        self.0.call(sheet).json(Into::<models::MobileApp>::into(body))
    }

    /// `GET /deviceAppManagement/mobileApps` — List mobileapps
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-apps-managedapp-list?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-apps-mobilelobapp-list?view=graph-rest-1.0) and 16 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileApp> {
        let sheet = "GET mobileApp: list
            intune-apps-mobileapp-list, intune-apps-managedapp-list, intune-apps-mobilelobapp-list, intune-apps-managedmobilelobapp-list, intune-apps-webapp-list, intune-apps-ioslobapp-list, intune-apps-iosvppapp-list, intune-apps-iosstoreapp-list, intune-apps-win32lobapp-list, intune-apps-androidlobapp-list, intune-apps-androidstoreapp-list, intune-apps-managedioslobapp-list, intune-apps-windowsmobilemsi-list, intune-apps-managediosstoreapp-list, intune-apps-macosofficesuiteapp-list, intune-apps-managedandroidlobapp-list, intune-apps-windowsuniversalappx-list, intune-apps-managedandroidstoreapp-list, intune-apps-microsoftstoreforbusinessapp-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps";
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappconfiguration-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::TargetedManagedAppConfiguration,
    ) -> Call<models::TargetedManagedAppConfiguration> {
        let sheet = "POST targetedManagedAppConfiguration: create
            intune-mam-targetedmanagedappconfiguration-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/targetedManagedAppConfigurations` — List targetedmanagedappconfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappconfiguration-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::TargetedManagedAppConfiguration> {
        let sheet = "GET targetedManagedAppConfiguration: list
            intune-mam-targetedmanagedappconfiguration-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.vppToken`, such as `/deviceAppManagement/vppTokens`.
    DeviceAppManagementVppTokens[models::VppToken]
}

impl DeviceAppManagementVppTokens {
    /// `POST /deviceAppManagement/vppTokens` — Create vpptoken
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::VppToken) -> Call<models::VppToken> {
        let sheet = "POST vppToken: create
            intune-onboarding-vpptoken-create: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/vppTokens";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/vppTokens` — List vpptokens
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn list(&self) -> List<models::VppToken> {
        let sheet = "GET vppToken: list
            intune-onboarding-vpptoken-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/vppTokens";
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionpolicy-create?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionpolicy-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn list(&self) -> List<models::WindowsInformationProtectionPolicy> {
        let sheet = "GET windowsInformationProtectionPolicy: list
            intune-mam-windowsinformationprotectionpolicy-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/windowsInformationProtectionPolicies";
        self.0.list(sheet)
    }
}
