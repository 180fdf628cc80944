// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `admin`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.admin`, such as `/admin`.
    Admin = models::Admin
}

impl Admin {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Admin> {
        self.0.get("GET admin: get")
    }

    /// `…/appsAndServices`
    pub fn apps_and_services(&self) -> super::AdminAppsAndServices {
        super::AdminAppsAndServices(self.0.name("appsAndServices"))
    }

    /// `…/cloudLicensing`
    pub fn cloud_licensing(&self) -> super::CloudLicensingAdminCloudLicensing {
        super::CloudLicensingAdminCloudLicensing(self.0.name("cloudLicensing"))
    }

    /// `…/configurationManagement`
    pub fn configuration_management(&self) -> super::ConfigurationManagement {
        super::ConfigurationManagement(self.0.name("configurationManagement"))
    }

    /// `…/dynamics`
    pub fn dynamics(&self) -> super::AdminDynamics {
        super::AdminDynamics(self.0.name("dynamics"))
    }

    /// `…/edge`
    pub fn edge(&self) -> super::Edge {
        super::Edge(self.0.name("edge"))
    }

    /// `…/entra`
    pub fn entra(&self) -> super::Entra {
        super::Entra(self.0.name("entra"))
    }

    /// `…/exchange`
    pub fn exchange(&self) -> super::ExchangeAdmin {
        super::ExchangeAdmin(self.0.name("exchange"))
    }

    /// `…/forms`
    pub fn forms(&self) -> super::AdminForms {
        super::AdminForms(self.0.name("forms"))
    }

    /// `…/identityAdminNotifications`
    pub fn identity_admin_notifications(&self) -> super::AdminIdentityAdminNotifications {
        super::AdminIdentityAdminNotifications(self.0.name("identityAdminNotifications"))
    }

    /// `…/microsoft365Apps`
    pub fn microsoft365_apps(&self) -> super::AdminMicrosoft365Apps {
        super::AdminMicrosoft365Apps(self.0.name("microsoft365Apps"))
    }

    /// `…/people`
    pub fn people(&self) -> super::PeopleAdminSettings {
        super::PeopleAdminSettings(self.0.name("people"))
    }

    /// `…/reportSettings`
    pub fn report_settings(&self) -> super::AdminReportSettings {
        super::AdminReportSettings(self.0.name("reportSettings"))
    }

    /// `…/serviceAnnouncement`
    pub fn service_announcement(&self) -> super::ServiceAnnouncement {
        super::ServiceAnnouncement(self.0.name("serviceAnnouncement"))
    }

    /// `…/sharepoint`
    pub fn sharepoint(&self) -> super::Sharepoint {
        super::Sharepoint(self.0.name("sharepoint"))
    }

    /// `…/teams`
    pub fn teams(&self) -> super::TeamsAdministrationTeamsAdminRoot {
        super::TeamsAdministrationTeamsAdminRoot(self.0.name("teams"))
    }

    /// `…/todo`
    pub fn todo(&self) -> super::AdminTodo {
        super::AdminTodo(self.0.name("todo"))
    }

    /// `…/windows`
    pub fn windows(&self) -> super::AdminWindows {
        super::AdminWindows(self.0.name("windows"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.adminAppsAndServices`, such as `/admin/appsAndServices`.
    AdminAppsAndServices: super::Entity = models::AdminAppsAndServices
}

impl AdminAppsAndServices {
    /// `GET /admin/appsAndServices`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/adminappsandservices-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgSettings-AppsAndServices.Read.All`, `OrgSettings-AppsAndServices.ReadWrite.All`; application: `OrgSettings-AppsAndServices.Read.All`, `OrgSettings-AppsAndServices.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AdminAppsAndServices> {
        let sheet = "GET adminAppsAndServices: get
            adminappsandservices-get: OrgSettings-AppsAndServices.Read.All OrgSettings-AppsAndServices.ReadWrite.All | | OrgSettings-AppsAndServices.Read.All OrgSettings-AppsAndServices.ReadWrite.All
            /admin/appsAndServices";
        self.0.get(sheet)
    }

    /// `PATCH /admin/appsAndServices`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/adminappsandservices-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgSettings-AppsAndServices.ReadWrite.All`; application: `OrgSettings-AppsAndServices.ReadWrite.All`.
    pub fn update(&self, body: models::AdminAppsAndServices) -> Call<models::AdminAppsAndServices> {
        let sheet = "PATCH adminAppsAndServices: update
            adminappsandservices-update: OrgSettings-AppsAndServices.ReadWrite.All | | OrgSettings-AppsAndServices.ReadWrite.All
            /admin/appsAndServices";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.adminDynamics`, such as `/admin/dynamics`.
    AdminDynamics: super::Entity = models::AdminDynamics
}

impl AdminDynamics {
    /// `GET /admin/dynamics`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/admindynamics-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgSettings-DynamicsVoice.Read.All`, `OrgSettings-DynamicsVoice.ReadWrite.All`; application: `OrgSettings-DynamicsVoice.Read.All`, `OrgSettings-DynamicsVoice.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AdminDynamics> {
        let sheet = "GET adminDynamics: get
            admindynamics-get: OrgSettings-DynamicsVoice.Read.All OrgSettings-DynamicsVoice.ReadWrite.All | | OrgSettings-DynamicsVoice.Read.All OrgSettings-DynamicsVoice.ReadWrite.All
            /admin/dynamics";
        self.0.get(sheet)
    }

    /// `PATCH /admin/dynamics`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/admindynamics-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgSettings-DynamicsVoice.ReadWrite.All`; application: `OrgSettings-DynamicsVoice.ReadWrite.All`.
    pub fn update(&self, body: models::AdminDynamics) -> Call<models::AdminDynamics> {
        let sheet = "PATCH adminDynamics: update
            admindynamics-update: OrgSettings-DynamicsVoice.ReadWrite.All | | OrgSettings-DynamicsVoice.ReadWrite.All
            /admin/dynamics";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.adminForms`, such as `/admin/forms`.
    AdminForms: super::Entity = models::AdminForms
}

impl AdminForms {
    /// `GET /admin/forms`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/adminforms-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgSettings-Forms.Read.All`, `OrgSettings-Forms.ReadWrite.All`; application: `OrgSettings-Forms.Read.All`, `OrgSettings-Forms.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AdminForms> {
        let sheet = "GET adminForms: get
            adminforms-get: OrgSettings-Forms.Read.All OrgSettings-Forms.ReadWrite.All | | OrgSettings-Forms.Read.All OrgSettings-Forms.ReadWrite.All
            /admin/forms";
        self.0.get(sheet)
    }

    /// `PATCH /admin/forms`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/adminforms-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgSettings-Forms.ReadWrite.All`; application: `OrgSettings-Forms.ReadWrite.All`.
    pub fn update(&self, body: models::AdminForms) -> Call<models::AdminForms> {
        let sheet = "PATCH adminForms: update
            adminforms-update: OrgSettings-Forms.ReadWrite.All | | OrgSettings-Forms.ReadWrite.All
            /admin/forms";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/admin/identityAdminNotifications`
    AdminIdentityAdminNotifications
}

impl AdminIdentityAdminNotifications {
    /// `GET /admin/identityAdminNotifications`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `IdentityNotifications.Read.All`, `IdentityNotifications.ReadWrite.All`; application: `IdentityNotifications.Read.All`, `IdentityNotifications.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET admin: get
            : IdentityNotifications.Read.All IdentityNotifications.ReadWrite.All | | IdentityNotifications.Read.All IdentityNotifications.ReadWrite.All
            /admin/identityAdminNotifications";
        self.0.get(sheet)
    }

    /// `POST /admin/identityAdminNotifications/getPrerequisites`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `IdentityNotifications.Read.All`, `IdentityNotifications.ReadWrite.All`; application: `IdentityNotifications.Read.All`, `IdentityNotifications.ReadWrite.All`.
    pub fn get_prerequisites(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST admin: get_prerequisites
            : IdentityNotifications.Read.All IdentityNotifications.ReadWrite.All | | IdentityNotifications.Read.All IdentityNotifications.ReadWrite.All
            /admin/identityAdminNotifications/getPrerequisites";
        self.0.name("getPrerequisites").call(sheet).json(body)
    }

    /// `POST /admin/identityAdminNotifications/sendTestEmail`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `IdentityNotifications.ReadWrite.All`; application: `IdentityNotifications.ReadWrite.All`.
    pub fn send_test_email(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST admin: send_test_email
            : IdentityNotifications.ReadWrite.All | | IdentityNotifications.ReadWrite.All
            /admin/identityAdminNotifications/sendTestEmail";
        self.0.name("sendTestEmail").call(sheet).json(body)
    }

    /// `PATCH /admin/identityAdminNotifications`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `IdentityNotifications.ReadWrite.All`; application: `IdentityNotifications.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH admin: update
            : IdentityNotifications.ReadWrite.All | | IdentityNotifications.ReadWrite.All
            /admin/identityAdminNotifications";
        self.0.call(sheet).json(body)
    }

    /// `…/emailTemplates`
    pub fn email_templates(&self) -> super::AdminIdentityAdminNotificationsEmailTemplates {
        super::AdminIdentityAdminNotificationsEmailTemplates(self.0.name("emailTemplates"))
    }
}

crate::runtime::node! {
    /// `/admin/identityAdminNotifications/emailTemplates`
    AdminIdentityAdminNotificationsEmailTemplates
}

impl AdminIdentityAdminNotificationsEmailTemplates {
    /// `GET /admin/identityAdminNotifications/emailTemplates`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `IdentityNotifications.Read.All`, `IdentityNotifications.ReadWrite.All`; application: `IdentityNotifications.Read.All`, `IdentityNotifications.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET admin: list
            : IdentityNotifications.Read.All IdentityNotifications.ReadWrite.All | | IdentityNotifications.Read.All IdentityNotifications.ReadWrite.All
            /admin/identityAdminNotifications/emailTemplates";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::AdminIdentityAdminNotificationsEmailTemplatesId {
        super::AdminIdentityAdminNotificationsEmailTemplatesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/admin/identityAdminNotifications/emailTemplates/{id}`
    AdminIdentityAdminNotificationsEmailTemplatesId
}

impl AdminIdentityAdminNotificationsEmailTemplatesId {
    /// `GET /admin/identityAdminNotifications/emailTemplates/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `IdentityNotifications.Read.All`, `IdentityNotifications.ReadWrite.All`; application: `IdentityNotifications.Read.All`, `IdentityNotifications.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET admin: get
            : IdentityNotifications.Read.All IdentityNotifications.ReadWrite.All | | IdentityNotifications.Read.All IdentityNotifications.ReadWrite.All
            /admin/identityAdminNotifications/emailTemplates/{id}";
        self.0.get(sheet)
    }

    /// `POST /admin/identityAdminNotifications/emailTemplates/{id}/preview`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `IdentityNotifications.Read.All`, `IdentityNotifications.ReadWrite.All`; application: `IdentityNotifications.Read.All`, `IdentityNotifications.ReadWrite.All`.
    pub fn preview(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST admin: preview
            : IdentityNotifications.Read.All IdentityNotifications.ReadWrite.All | | IdentityNotifications.Read.All IdentityNotifications.ReadWrite.All
            /admin/identityAdminNotifications/emailTemplates/{id}/preview";
        self.0.name("preview").call(sheet).json(body)
    }

    /// `POST /admin/identityAdminNotifications/emailTemplates/{id}/resetToDefault`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `IdentityNotifications.ReadWrite.All`; application: `IdentityNotifications.ReadWrite.All`.
    pub fn reset_to_default(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST admin: reset_to_default
            : IdentityNotifications.ReadWrite.All | | IdentityNotifications.ReadWrite.All
            /admin/identityAdminNotifications/emailTemplates/{id}/resetToDefault";
        self.0.name("resetToDefault").call(sheet).json(body)
    }

    /// `POST /admin/identityAdminNotifications/emailTemplates/{id}/sendTest`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `IdentityNotifications.ReadWrite.All`; application: `IdentityNotifications.ReadWrite.All`.
    pub fn send_test(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST admin: send_test
            : IdentityNotifications.ReadWrite.All | | IdentityNotifications.ReadWrite.All
            /admin/identityAdminNotifications/emailTemplates/{id}/sendTest";
        self.0.name("sendTest").call(sheet).json(body)
    }

    /// `PATCH /admin/identityAdminNotifications/emailTemplates/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `IdentityNotifications.ReadWrite.All`; application: `IdentityNotifications.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH admin: update
            : IdentityNotifications.ReadWrite.All | | IdentityNotifications.ReadWrite.All
            /admin/identityAdminNotifications/emailTemplates/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/localizations`
    pub fn localizations(&self) -> super::AdminIdentityAdminNotificationsEmailTemplatesIdLocalizations {
        super::AdminIdentityAdminNotificationsEmailTemplatesIdLocalizations(self.0.name("localizations"))
    }
}

crate::runtime::node! {
    /// `/admin/identityAdminNotifications/emailTemplates/{id}/localizations`
    AdminIdentityAdminNotificationsEmailTemplatesIdLocalizations
}

impl AdminIdentityAdminNotificationsEmailTemplatesIdLocalizations {
    /// `GET /admin/identityAdminNotifications/emailTemplates/{id}/localizations`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `IdentityNotifications.Read.All`, `IdentityNotifications.ReadWrite.All`; application: `IdentityNotifications.Read.All`, `IdentityNotifications.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET admin: list
            : IdentityNotifications.Read.All IdentityNotifications.ReadWrite.All | | IdentityNotifications.Read.All IdentityNotifications.ReadWrite.All
            /admin/identityAdminNotifications/emailTemplates/{id}/localizations";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::AdminIdentityAdminNotificationsEmailTemplatesIdLocalizationsId {
        super::AdminIdentityAdminNotificationsEmailTemplatesIdLocalizationsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/admin/identityAdminNotifications/emailTemplates/{id}/localizations/{id}`
    AdminIdentityAdminNotificationsEmailTemplatesIdLocalizationsId
}

impl AdminIdentityAdminNotificationsEmailTemplatesIdLocalizationsId {
    /// `DELETE /admin/identityAdminNotifications/emailTemplates/{id}/localizations/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `IdentityNotifications.ReadWrite.All`; application: `IdentityNotifications.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE admin: delete
            : IdentityNotifications.ReadWrite.All | | IdentityNotifications.ReadWrite.All
            /admin/identityAdminNotifications/emailTemplates/{id}/localizations/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/identityAdminNotifications/emailTemplates/{id}/localizations/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `IdentityNotifications.Read.All`, `IdentityNotifications.ReadWrite.All`; application: `IdentityNotifications.Read.All`, `IdentityNotifications.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET admin: get
            : IdentityNotifications.Read.All IdentityNotifications.ReadWrite.All | | IdentityNotifications.Read.All IdentityNotifications.ReadWrite.All
            /admin/identityAdminNotifications/emailTemplates/{id}/localizations/{id}";
        self.0.get(sheet)
    }

    /// `PUT /admin/identityAdminNotifications/emailTemplates/{id}/localizations/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `IdentityNotifications.ReadWrite.All`; application: `IdentityNotifications.ReadWrite.All`.
    pub fn replace(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PUT admin: replace
            : IdentityNotifications.ReadWrite.All | | IdentityNotifications.ReadWrite.All
            /admin/identityAdminNotifications/emailTemplates/{id}/localizations/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.adminMicrosoft365Apps`, such as `/admin/microsoft365Apps`.
    AdminMicrosoft365Apps: super::Entity = models::AdminMicrosoft365Apps
}

impl AdminMicrosoft365Apps {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AdminMicrosoft365Apps> {
        self.0.get("GET adminMicrosoft365Apps: get")
    }

    /// `…/installationOptions`
    pub fn installation_options(&self) -> super::M365AppsInstallationOptions {
        super::M365AppsInstallationOptions(self.0.name("installationOptions"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.adminReportSettings`, such as `/admin/reportSettings`.
    AdminReportSettings: super::Entity = models::AdminReportSettings
}

impl AdminReportSettings {
    /// `GET /admin/reportSettings` — Get adminReportSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/adminreportsettings-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ReportSettings.Read.All`, `ReportSettings.ReadWrite.All`; application: `ReportSettings.Read.All`, `ReportSettings.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AdminReportSettings> {
        let sheet = "GET adminReportSettings: get
            adminreportsettings-get: ReportSettings.Read.All ReportSettings.ReadWrite.All | | ReportSettings.Read.All ReportSettings.ReadWrite.All
            /admin/reportSettings";
        self.0.get(sheet)
    }

    /// `PATCH /admin/reportSettings` — Update adminReportSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/adminreportsettings-update?view=graph-rest-beta)
    /// Required: `displayConcealedNames`. Status: 204.
    /// Permissions, least privileged first: work or school account: `ReportSettings.ReadWrite.All`; application: `ReportSettings.ReadWrite.All`.
    pub fn update(&self, body: models::AdminReportSettings) -> Call<()> {
        let sheet = "PATCH adminReportSettings: update
            adminreportsettings-update: ReportSettings.ReadWrite.All | | ReportSettings.ReadWrite.All
            /admin/reportSettings";
        self.0.call(sheet).json(body)
    }

    /// `…/sharePoint`
    pub fn share_point(&self) -> super::SharePointReportSettings {
        super::SharePointReportSettings(self.0.name("sharePoint"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.adminTodo`, such as `/admin/todo`.
    AdminTodo: super::Entity = models::AdminTodo
}

impl AdminTodo {
    /// `GET /admin/todo`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/admintodo-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgSettings-Todo.Read.All`, `OrgSettings-Todo.ReadWrite.All`; application: `OrgSettings-Todo.Read.All`, `OrgSettings-Todo.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AdminTodo> {
        let sheet = "GET adminTodo: get
            admintodo-get: OrgSettings-Todo.Read.All OrgSettings-Todo.ReadWrite.All | | OrgSettings-Todo.Read.All OrgSettings-Todo.ReadWrite.All
            /admin/todo";
        self.0.get(sheet)
    }

    /// `PATCH /admin/todo`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/admintodo-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgSettings-Todo.ReadWrite.All`; application: `OrgSettings-Todo.ReadWrite.All`.
    pub fn update(&self, body: models::AdminTodo) -> Call<models::AdminTodo> {
        let sheet = "PATCH adminTodo: update
            admintodo-update: OrgSettings-Todo.ReadWrite.All | | OrgSettings-Todo.ReadWrite.All
            /admin/todo";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.adminWindows`, such as `/admin/windows`.
    AdminWindows: super::Entity = models::AdminWindows
}

impl AdminWindows {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AdminWindows> {
        self.0.get("GET adminWindows: get")
    }

    /// `…/updates`
    pub fn updates(&self) -> super::AdminWindowsUpdates {
        super::AdminWindowsUpdates(self.0.name("updates"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.adminWindowsUpdates`, such as `/admin/windows/updates`.
    AdminWindowsUpdates: super::Entity = models::AdminWindowsUpdates
}

impl AdminWindowsUpdates {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AdminWindowsUpdates> {
        self.0.get("GET adminWindowsUpdates: get")
    }

    /// `…/catalog`
    pub fn catalog(&self) -> super::WindowsUpdatesCatalog {
        super::WindowsUpdatesCatalog(self.0.name("catalog"))
    }

    /// `…/deploymentAudiences`
    pub fn deployment_audiences(&self) -> super::AdminWindowsUpdatesDeploymentAudiences {
        super::AdminWindowsUpdatesDeploymentAudiences(self.0.name("deploymentAudiences"))
    }

    /// `…/deployments`
    pub fn deployments(&self) -> super::AdminWindowsUpdatesDeployments {
        super::AdminWindowsUpdatesDeployments(self.0.name("deployments"))
    }

    /// `…/knownIssues`
    pub fn known_issues(&self) -> super::AdminWindowsUpdatesKnownIssues {
        super::AdminWindowsUpdatesKnownIssues(self.0.name("knownIssues"))
    }

    /// `…/policies`
    pub fn policies(&self) -> super::AdminWindowsUpdatesPolicies {
        super::AdminWindowsUpdatesPolicies(self.0.name("policies"))
    }

    /// `…/products`
    pub fn products(&self) -> super::AdminWindowsUpdatesProducts {
        super::AdminWindowsUpdatesProducts(self.0.name("products"))
    }

    /// `…/resourceConnections`
    pub fn resource_connections(&self) -> super::AdminWindowsUpdatesResourceConnections {
        super::AdminWindowsUpdatesResourceConnections(self.0.name("resourceConnections"))
    }

    /// `…/tenantSettings`
    pub fn tenant_settings(&self) -> super::AdminWindowsUpdatesTenantSettings {
        super::AdminWindowsUpdatesTenantSettings(self.0.name("tenantSettings"))
    }

    /// `…/updatableAssets`
    pub fn updatable_assets(&self) -> super::AdminWindowsUpdatesUpdatableAssets {
        super::AdminWindowsUpdatesUpdatableAssets(self.0.name("updatableAssets"))
    }

    /// `…/updatePolicies`
    pub fn update_policies(&self) -> super::AdminWindowsUpdatesUpdatePolicies {
        super::AdminWindowsUpdatesUpdatePolicies(self.0.name("updatePolicies"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdates.deploymentAudience`, such as `/admin/windows/updates/deploymentAudiences`.
    AdminWindowsUpdatesDeploymentAudiences[models::windows_updates::DeploymentAudience]
}

impl AdminWindowsUpdatesDeploymentAudiences {
    /// `POST /admin/windows/updates/deploymentAudiences`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/adminwindowsupdates-post-deploymentaudiences?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::windows_updates::DeploymentAudience,
    ) -> Call<models::windows_updates::DeploymentAudience> {
        let sheet = "POST adminWindowsUpdates: create
            adminwindowsupdates-post-deploymentaudiences: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deploymentAudiences";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/windows/updates/deploymentAudiences`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/adminwindowsupdates-list-deploymentaudiences?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<models::windows_updates::DeploymentAudience> {
        let sheet = "GET adminWindowsUpdates: list
            adminwindowsupdates-list-deploymentaudiences: WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deploymentAudiences";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdates.deployment`, such as `/admin/windows/updates/deployments`.
    AdminWindowsUpdatesDeployments[models::windows_updates::Deployment]
}

impl AdminWindowsUpdatesDeployments {
    /// `POST /admin/windows/updates/deployments`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/adminwindowsupdates-post-deployments?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn create(&self, body: models::windows_updates::Deployment) -> Call<models::windows_updates::Deployment> {
        let sheet = "POST adminWindowsUpdates: create
            adminwindowsupdates-post-deployments: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deployments";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/windows/updates/deployments`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/adminwindowsupdates-list-deployments?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<models::windows_updates::Deployment> {
        let sheet = "GET adminWindowsUpdates: list
            adminwindowsupdates-list-deployments: WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deployments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/admin/windows/updates/knownIssues`
    AdminWindowsUpdatesKnownIssues
}

impl AdminWindowsUpdatesKnownIssues {
    /// `GET /admin/windows/updates/knownIssues`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET adminWindowsUpdates: list
            : WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/knownIssues";
        self.0.list(sheet)
    }

    /// `…/findByKbNumber(kbNumber={kbNumber})`
    pub fn find_by_kb_number(
        &self,
        kb_number: impl ::core::fmt::Display,
    ) -> super::AdminWindowsUpdatesKnownIssuesFindByKbNumber {
        super::AdminWindowsUpdatesKnownIssuesFindByKbNumber(
            self.0.function("findByKbNumber", &[("kbNumber", Argument::bare(kb_number))]),
        )
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::AdminWindowsUpdatesKnownIssuesId {
        super::AdminWindowsUpdatesKnownIssuesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/admin/windows/updates/knownIssues/findByKbNumber(kbNumber={kbNumber})`
    AdminWindowsUpdatesKnownIssuesFindByKbNumber
}

impl AdminWindowsUpdatesKnownIssuesFindByKbNumber {
    /// `GET /admin/windows/updates/knownIssues/findByKbNumber(kbNumber={kbNumber})`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET adminWindowsUpdates: get
            : WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/knownIssues/findByKbNumber(kbNumber={kbNumber})";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/admin/windows/updates/knownIssues/{id}`
    AdminWindowsUpdatesKnownIssuesId
}

impl AdminWindowsUpdatesKnownIssuesId {
    /// `GET /admin/windows/updates/knownIssues/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET adminWindowsUpdates: get
            : WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/knownIssues/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdates.policy`, such as `/admin/windows/updates/policies`.
    AdminWindowsUpdatesPolicies[models::windows_updates::Policy]
}

impl AdminWindowsUpdatesPolicies {
    /// `POST /admin/windows/updates/policies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-adminwindowsupdates-post-policies?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::windows_updates::Policy>) -> Call<models::windows_updates::Policy> {
        let sheet = "POST adminWindowsUpdates: create
            windowsupdates-adminwindowsupdates-post-policies: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/policies";
        self.0.call(sheet).json(Into::<models::windows_updates::Policy>::into(body))
    }

    /// `GET /admin/windows/updates/policies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-adminwindowsupdates-list-policies?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<models::windows_updates::Policy> {
        let sheet = "GET adminWindowsUpdates: list
            windowsupdates-adminwindowsupdates-list-policies: WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/policies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdates.product`, such as `/admin/windows/updates/products`.
    AdminWindowsUpdatesProducts[models::windows_updates::Product]
}

impl AdminWindowsUpdatesProducts {
    /// `GET /admin/windows/updates/products/microsoft.graph.windowsUpdates.findByCatalogId(catalogID='{catalogID}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn find_by_catalog_id(&self, catalog_id: &str) -> List<models::windows_updates::Product> {
        let sheet = "GET product: find_by_catalog_id
            : WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/products/microsoft.graph.windowsUpdates.findByCatalogId(catalogID='{catalogID}')";
        self.0
            .function("microsoft.graph.windowsUpdates.findByCatalogId", &[("catalogID", Argument::quoted(catalog_id))])
            .list(sheet)
    }

    /// `GET /admin/windows/updates/products/microsoft.graph.windowsUpdates.findByKbNumber(kbNumber={kbNumber})`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn find_by_kb_number(&self, kb_number: i32) -> List<models::windows_updates::Product> {
        let sheet = "GET product: find_by_kb_number
            : WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/products/microsoft.graph.windowsUpdates.findByKbNumber(kbNumber={kbNumber})";
        self.0
            .function("microsoft.graph.windowsUpdates.findByKbNumber", &[("kbNumber", Argument::bare(kb_number))])
            .list(sheet)
    }

    /// `GET /admin/windows/updates/products`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<models::windows_updates::Product> {
        let sheet = "GET adminWindowsUpdates: list
            : WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/products";
        self.0.list(sheet)
    }

    /// `…/findByEndOfService(monthsFromToday={monthsFromToday})`
    pub fn find_by_end_of_service(
        &self,
        months_from_today: impl ::core::fmt::Display,
    ) -> super::AdminWindowsUpdatesProductsFindByEndOfService {
        super::AdminWindowsUpdatesProductsFindByEndOfService(
            self.0.function("findByEndOfService", &[("monthsFromToday", Argument::bare(months_from_today))]),
        )
    }
}

crate::runtime::node! {
    /// `/admin/windows/updates/products/findByEndOfService(monthsFromToday={monthsFromToday})`
    AdminWindowsUpdatesProductsFindByEndOfService
}

impl AdminWindowsUpdatesProductsFindByEndOfService {
    /// `GET /admin/windows/updates/products/findByEndOfService(monthsFromToday={monthsFromToday})`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET product: get
            : WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/products/findByEndOfService(monthsFromToday={monthsFromToday})";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdates.resourceConnection`, such as `/admin/windows/updates/resourceConnections`.
    AdminWindowsUpdatesResourceConnections[models::windows_updates::ResourceConnection]
}

impl AdminWindowsUpdatesResourceConnections {
    /// `POST /admin/windows/updates/resourceConnections`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/adminwindowsupdates-post-resourceconnections-operationalinsightsconnection?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::windows_updates::ResourceConnection>,
    ) -> Call<models::windows_updates::ResourceConnection> {
        let sheet = "POST resourceconnections: create
            adminwindowsupdates-post-resourceconnections-operationalinsightsconnection: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/resourceConnections";
        self.0.call(sheet).json(Into::<models::windows_updates::ResourceConnection>::into(body))
    }

    /// `GET /admin/windows/updates/resourceConnections`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/adminwindowsupdates-list-resourceconnections?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<models::windows_updates::ResourceConnection> {
        let sheet = "GET adminWindowsUpdates: list
            adminwindowsupdates-list-resourceconnections: WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/resourceConnections";
        self.0.list(sheet)
    }

    /// `…/microsoft.graph.windowsUpdates.operationalInsightsConnection`
    pub fn as_operational_insights_connection(
        &self,
    ) -> super::AdminWindowsUpdatesResourceConnectionsAsOperationalInsightsConnection
    {
        super::AdminWindowsUpdatesResourceConnectionsAsOperationalInsightsConnection(
            self.0.name("microsoft.graph.windowsUpdates.operationalInsightsConnection"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdates.operationalInsightsConnection`, such as `/admin/windows/updates/resourceConnections/microsoft.graph.windowsUpdates.operationalInsightsConnection`.
    AdminWindowsUpdatesResourceConnectionsAsOperationalInsightsConnection[models::windows_updates::OperationalInsightsConnection]
}

impl AdminWindowsUpdatesResourceConnectionsAsOperationalInsightsConnection {
    /// `GET /admin/windows/updates/resourceConnections/microsoft.graph.windowsUpdates.operationalInsightsConnection`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<models::windows_updates::OperationalInsightsConnection> {
        let sheet = "GET resourceconnections: list
            : WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/resourceConnections/microsoft.graph.windowsUpdates.operationalInsightsConnection";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/admin/windows/updates/tenantSettings`
    AdminWindowsUpdatesTenantSettings
}

impl AdminWindowsUpdatesTenantSettings {
    /// `GET /admin/windows/updates/tenantSettings`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET adminWindowsUpdates: get
            : WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/tenantSettings";
        self.0.get(sheet)
    }

    /// `PATCH /admin/windows/updates/tenantSettings`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH adminWindowsUpdates: update
            : WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/tenantSettings";
        self.0.call(sheet).json(body)
    }

    /// `…/mdmAppSettings`
    pub fn mdm_app_settings(&self) -> super::AdminWindowsUpdatesTenantSettingsMdmAppSettings {
        super::AdminWindowsUpdatesTenantSettingsMdmAppSettings(self.0.name("mdmAppSettings"))
    }
}

crate::runtime::node! {
    /// `/admin/windows/updates/tenantSettings/mdmAppSettings`
    AdminWindowsUpdatesTenantSettingsMdmAppSettings
}

impl AdminWindowsUpdatesTenantSettingsMdmAppSettings {
    /// `POST /admin/windows/updates/tenantSettings/mdmAppSettings`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST adminWindowsUpdates: create
            : WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/tenantSettings/mdmAppSettings";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/windows/updates/tenantSettings/mdmAppSettings`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET adminWindowsUpdates: list
            : WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/tenantSettings/mdmAppSettings";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::AdminWindowsUpdatesTenantSettingsMdmAppSettingsId {
        super::AdminWindowsUpdatesTenantSettingsMdmAppSettingsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/admin/windows/updates/tenantSettings/mdmAppSettings/{id}`
    AdminWindowsUpdatesTenantSettingsMdmAppSettingsId
}

impl AdminWindowsUpdatesTenantSettingsMdmAppSettingsId {
    /// `GET /admin/windows/updates/tenantSettings/mdmAppSettings/{mdmAppId}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET adminWindowsUpdates: get
            : WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/tenantSettings/mdmAppSettings/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /admin/windows/updates/tenantSettings/mdmAppSettings/{mdmAppId}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH adminWindowsUpdates: update
            : WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/tenantSettings/mdmAppSettings/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdates.updatableAsset`, such as `/admin/windows/updates/updatableAssets`.
    AdminWindowsUpdatesUpdatableAssets[models::windows_updates::UpdatableAsset]
}

impl AdminWindowsUpdatesUpdatableAssets {
    /// `POST /admin/windows/updates/updatableAssets`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/adminwindowsupdates-post-updatableassets-updatableassetgroup?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::windows_updates::UpdatableAsset>,
    ) -> Call<models::windows_updates::UpdatableAsset> {
        let sheet = "POST updatableassets: create
            adminwindowsupdates-post-updatableassets-updatableassetgroup: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatableAssets";
        self.0.call(sheet).json(Into::<models::windows_updates::UpdatableAsset>::into(body))
    }

    /// `POST /admin/windows/updates/updatableAssets/enrollAssets` — updatableAsset: enrollassets
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-enrollassets?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn enroll_assets(&self, body: requests::updatable_asset::EnrollAssetsRequest) -> Call<()> {
        let sheet = "POST updatableAsset: enroll_assets
            windowsupdates-updatableasset-enrollassets: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatableAssets/enrollAssets";
        self.0.name("enrollAssets").call(sheet).json(body)
    }

    /// `POST /admin/windows/updates/updatableAssets/enrollAssetsById` — updatableAsset: enrollassetsbyid
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-enrollassetsbyid?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn enroll_assets_by_id(&self, body: requests::updatable_asset::EnrollAssetsByIdRequest) -> Call<()> {
        let sheet = "POST updatableAsset: enroll_assets_by_id
            windowsupdates-updatableasset-enrollassetsbyid: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatableAssets/enrollAssetsById";
        self.0.name("enrollAssetsById").call(sheet).json(body)
    }

    /// `GET /admin/windows/updates/updatableAssets`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/adminwindowsupdates-list-updatableassets?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<models::windows_updates::UpdatableAsset> {
        let sheet = "GET adminWindowsUpdates: list
            adminwindowsupdates-list-updatableassets: WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatableAssets";
        self.0.list(sheet)
    }

    /// `POST /admin/windows/updates/updatableAssets/unenrollAssets` — updatableAsset: unenrollAssets
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-unenrollassets?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn unenroll_assets(&self, body: requests::updatable_asset::UnenrollAssetsRequest) -> Call<()> {
        let sheet = "POST updatableAsset: unenroll_assets
            windowsupdates-updatableasset-unenrollassets: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatableAssets/unenrollAssets";
        self.0.name("unenrollAssets").call(sheet).json(body)
    }

    /// `POST /admin/windows/updates/updatableAssets/unenrollAssetsById` — updatableAsset: unenrollAssetsById
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-unenrollassetsbyid?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn unenroll_assets_by_id(&self, body: requests::updatable_asset::UnenrollAssetsByIdRequest) -> Call<()> {
        let sheet = "POST updatableAsset: unenroll_assets_by_id
            windowsupdates-updatableasset-unenrollassetsbyid: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatableAssets/unenrollAssetsById";
        self.0.name("unenrollAssetsById").call(sheet).json(body)
    }

    /// `…/microsoft.graph.windowsUpdates.azureADDevice`
    pub fn as_azure_ad_device(&self) -> super::AdminWindowsUpdatesUpdatableAssetsAsAzureAdDevice {
        super::AdminWindowsUpdatesUpdatableAssetsAsAzureAdDevice(
            self.0.name("microsoft.graph.windowsUpdates.azureADDevice"),
        )
    }

    /// `…/microsoft.graph.windowsUpdates.updatableAssetGroup`
    pub fn as_updatable_asset_group(&self) -> super::AdminWindowsUpdatesUpdatableAssetsAsUpdatableAssetGroup {
        super::AdminWindowsUpdatesUpdatableAssetsAsUpdatableAssetGroup(
            self.0.name("microsoft.graph.windowsUpdates.updatableAssetGroup"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdates.azureADDevice`, such as `/admin/windows/updates/updatableAssets/microsoft.graph.windowsUpdates.azureADDevice`.
    AdminWindowsUpdatesUpdatableAssetsAsAzureAdDevice[models::windows_updates::AzureAdDevice]
}

impl AdminWindowsUpdatesUpdatableAssetsAsAzureAdDevice {
    /// `GET /admin/windows/updates/updatableAssets/microsoft.graph.windowsUpdates.azureADDevice`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<models::windows_updates::AzureAdDevice> {
        let sheet = "GET updatableassets: list
            : WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatableAssets/microsoft.graph.windowsUpdates.azureADDevice";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdates.updatableAssetGroup`, such as `/admin/windows/updates/updatableAssets/microsoft.graph.windowsUpdates.updatableAssetGroup`.
    AdminWindowsUpdatesUpdatableAssetsAsUpdatableAssetGroup[models::windows_updates::UpdatableAssetGroup]
}

impl AdminWindowsUpdatesUpdatableAssetsAsUpdatableAssetGroup {
    /// `GET /admin/windows/updates/updatableAssets/microsoft.graph.windowsUpdates.updatableAssetGroup`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<models::windows_updates::UpdatableAssetGroup> {
        let sheet = "GET updatableassets: list
            : WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatableAssets/microsoft.graph.windowsUpdates.updatableAssetGroup";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdates.updatePolicy`, such as `/admin/windows/updates/updatePolicies`.
    AdminWindowsUpdatesUpdatePolicies[models::windows_updates::UpdatePolicy]
}

impl AdminWindowsUpdatesUpdatePolicies {
    /// `POST /admin/windows/updates/updatePolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/adminwindowsupdates-post-updatepolicies?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn create(&self, body: models::windows_updates::UpdatePolicy) -> Call<models::windows_updates::UpdatePolicy> {
        let sheet = "POST adminWindowsUpdates: create
            adminwindowsupdates-post-updatepolicies: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatePolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/windows/updates/updatePolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/adminwindowsupdates-list-updatepolicies?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<models::windows_updates::UpdatePolicy> {
        let sheet = "GET adminWindowsUpdates: list
            adminwindowsupdates-list-updatepolicies: WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatePolicies";
        self.0.list(sheet)
    }
}
