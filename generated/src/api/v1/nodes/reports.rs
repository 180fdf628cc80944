// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `reports`.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Call, Collection, Date, Get, List, OffsetDateTime};

crate::runtime::node! {
    /// A value of `microsoft.graph.auditLogRoot`, such as `/auditLogs`.
    AuditLogRoot = models::AuditLogRoot
}

impl AuditLogRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AuditLogRoot> {
        self.0.get("GET auditLogRoot: get")
    }

    /// `…/directoryAudits`
    pub fn directory_audits(&self) -> super::AuditLogRootDirectoryAudits {
        super::AuditLogRootDirectoryAudits(self.0.name("directoryAudits"))
    }

    /// `…/provisioning`
    pub fn provisioning(&self) -> super::AuditLogRootProvisioning {
        super::AuditLogRootProvisioning(self.0.name("provisioning"))
    }

    /// `…/signIns`
    pub fn sign_ins(&self) -> super::AuditLogRootSignIns {
        super::AuditLogRootSignIns(self.0.name("signIns"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryAudit`, such as `/auditLogs/directoryAudits`.
    AuditLogRootDirectoryAudits[models::DirectoryAudit]
}

impl AuditLogRootDirectoryAudits {
    /// `GET /auditLogs/directoryaudits` — List directoryAudits
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryaudit-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`, `Directory.Read.All`; application: `AuditLog.Read.All`, `Directory.Read.All`.
    pub fn list(&self) -> List<models::DirectoryAudit> {
        let sheet = "GET directoryAudit: list
            directoryaudit-list: AuditLog.Read.All Directory.Read.All | | AuditLog.Read.All Directory.Read.All
            /auditLogs/directoryAudits";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.provisioningObjectSummary`, such as `/auditLogs/provisioning`.
    AuditLogRootProvisioning[models::ProvisioningObjectSummary]
}

impl AuditLogRootProvisioning {
    /// `GET /auditLogs/provisioning` — List provisioningObjectSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/provisioningobjectsummary-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ProvisioningLog.Read.All`, `AuditLog.Read.All`, `Directory.Read.All`; application: `AuditLog.Read.All`, `Directory.Read.All`, `ProvisioningLog.Read.All`.
    pub fn list(&self) -> List<models::ProvisioningObjectSummary> {
        let sheet = "GET provisioningObjectSummary: list
            provisioningobjectsummary-list: ProvisioningLog.Read.All AuditLog.Read.All Directory.Read.All | | AuditLog.Read.All Directory.Read.All ProvisioningLog.Read.All
            /auditLogs/provisioning";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.signIn`, such as `/auditLogs/signIns`.
    AuditLogRootSignIns[models::SignIn]
}

impl AuditLogRootSignIns {
    /// `POST /auditLogs/signIns/confirmCompromised`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/signin-confirmcompromised?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyUser.ReadWrite.All`; application: `IdentityRiskEvent.ReadWrite.All`.
    pub fn confirm_compromised(&self, body: requests::sign_in::ConfirmCompromisedRequest) -> Call<()> {
        let sheet = "POST signIn: confirm_compromised
            signin-confirmcompromised: IdentityRiskyUser.ReadWrite.All | | IdentityRiskEvent.ReadWrite.All
            /auditLogs/signIns/confirmCompromised";
        self.0.name("confirmCompromised").call(sheet).json(body)
    }

    /// `POST /auditLogs/signIns/confirmSafe`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/signin-confirmsafe?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyUser.ReadWrite.All`; application: `IdentityRiskEvent.ReadWrite.All`.
    pub fn confirm_safe(&self, body: requests::sign_in::ConfirmSafeRequest) -> Call<()> {
        let sheet = "POST signIn: confirm_safe
            signin-confirmsafe: IdentityRiskyUser.ReadWrite.All | | IdentityRiskEvent.ReadWrite.All
            /auditLogs/signIns/confirmSafe";
        self.0.name("confirmSafe").call(sheet).json(body)
    }

    /// `POST /auditLogs/signIns/dismiss`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/signin-dismiss?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyUser.ReadWrite.All`; application: `IdentityRiskEvent.ReadWrite.All`.
    pub fn dismiss(&self, body: requests::sign_in::DismissRequest) -> Call<()> {
        let sheet = "POST signIn: dismiss
            signin-dismiss: IdentityRiskyUser.ReadWrite.All | | IdentityRiskEvent.ReadWrite.All
            /auditLogs/signIns/dismiss";
        self.0.name("dismiss").call(sheet).json(body)
    }

    /// `GET /auditLogs/signIns` — List signins
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/signin-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`; application: `AuditLog.Read.All`.
    pub fn list(&self) -> List<models::SignIn> {
        let sheet = "GET signIn: list
            signin-list: AuditLog.Read.All | | AuditLog.Read.All
            /auditLogs/signIns";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authenticationMethodsRoot`, such as `/reports/authenticationMethods`.
    AuthenticationMethodsRoot: super::Entity = models::AuthenticationMethodsRoot
}

impl AuthenticationMethodsRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AuthenticationMethodsRoot> {
        self.0.get("GET authenticationMethodsRoot: get")
    }

    /// `GET /reports/authenticationMethods/usersRegisteredByFeature`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodsroot-usersregisteredbyfeature?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`.
    pub fn users_registered_by_feature(
        &self,
        included_user_types: models::IncludedUserTypes,
        included_user_roles: models::IncludedUserRoles,
    ) -> Get<models::UserRegistrationFeatureSummary> {
        let sheet = "GET authenticationMethodsRoot: users_registered_by_feature
            authenticationmethodsroot-usersregisteredbyfeature: AuditLog.Read.All | |
            /reports/authenticationMethods/usersRegisteredByFeature(includedUserTypes='{includedUserTypes}',includedUserRoles='{includedUserRoles}')";
        self.0
            .function(
                "usersRegisteredByFeature",
                &[
                    ("includedUserTypes", Argument::quoted(included_user_types.as_str())),
                    ("includedUserRoles", Argument::quoted(included_user_roles.as_str())),
                ],
            )
            .get(sheet)
    }

    /// `GET /reports/authenticationMethods/usersRegisteredByMethod`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodsroot-usersregisteredbymethod?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`.
    pub fn users_registered_by_method(
        &self,
        included_user_types: models::IncludedUserTypes,
        included_user_roles: models::IncludedUserRoles,
    ) -> Get<models::UserRegistrationMethodSummary> {
        let sheet = "GET authenticationMethodsRoot: users_registered_by_method
            authenticationmethodsroot-usersregisteredbymethod: AuditLog.Read.All | |
            /reports/authenticationMethods/usersRegisteredByMethod(includedUserTypes='{includedUserTypes}',includedUserRoles='{includedUserRoles}')";
        self.0
            .function(
                "usersRegisteredByMethod",
                &[
                    ("includedUserTypes", Argument::quoted(included_user_types.as_str())),
                    ("includedUserRoles", Argument::quoted(included_user_roles.as_str())),
                ],
            )
            .get(sheet)
    }

    /// `…/userRegistrationDetails`
    pub fn user_registration_details(&self) -> super::AuthenticationMethodsRootUserRegistrationDetails {
        super::AuthenticationMethodsRootUserRegistrationDetails(self.0.name("userRegistrationDetails"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userRegistrationDetails`, such as `/reports/authenticationMethods/userRegistrationDetails`.
    AuthenticationMethodsRootUserRegistrationDetails[models::UserRegistrationDetails]
}

impl AuthenticationMethodsRootUserRegistrationDetails {
    /// `GET /reports/authenticationMethods/userRegistrationDetails`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodsroot-list-userregistrationdetails?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`; application: `AuditLog.Read.All`.
    pub fn list(&self) -> List<models::UserRegistrationDetails> {
        let sheet = "GET authenticationMethodsRoot: list
            authenticationmethodsroot-list-userregistrationdetails: AuditLog.Read.All | | AuditLog.Read.All
            /reports/authenticationMethods/userRegistrationDetails";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.directoryAudit`, such as `/auditLogs/directoryAudits/{id}`.
    DirectoryAudit: super::Entity = models::DirectoryAudit
}

impl DirectoryAudit {
    /// `GET /auditLogs/directoryAudits/{id}` — Get directoryAudit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryaudit-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`, `Directory.Read.All`; application: `AuditLog.Read.All`, `Directory.Read.All`.
    pub fn get(&self) -> Get<models::DirectoryAudit> {
        let sheet = "GET directoryAudit: get
            directoryaudit-get: AuditLog.Read.All Directory.Read.All | | AuditLog.Read.All Directory.Read.All
            /auditLogs/directoryAudits/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.partners`, such as `/reports/partners`.
    Partners: super::Entity = models::Partners
}

impl Partners {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Partners> {
        self.0.get("GET partners: get")
    }

    /// `…/billing`
    pub fn billing(&self) -> super::PartnersBillingBilling {
        super::PartnersBillingBilling(self.0.name("billing"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.partners.billing.azureUsage`, such as `/reports/partners/billing/usage`.
    PartnersBillingAzureUsage: super::Entity = models::partners_billing::AzureUsage
}

impl PartnersBillingAzureUsage {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::partners_billing::AzureUsage> {
        self.0.get("GET azureUsage: get")
    }

    /// `…/billed`
    pub fn billed(&self) -> super::PartnersBillingBilledUsage {
        super::PartnersBillingBilledUsage(self.0.name("billed"))
    }

    /// `…/unbilled`
    pub fn unbilled(&self) -> super::PartnersBillingUnbilledUsage {
        super::PartnersBillingUnbilledUsage(self.0.name("unbilled"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.partners.billing.billedReconciliation`, such as `/reports/partners/billing/reconciliation/billed`.
    PartnersBillingBilledReconciliation: super::Entity = models::partners_billing::BilledReconciliation
}

impl PartnersBillingBilledReconciliation {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::partners_billing::BilledReconciliation> {
        self.0.get("GET billedReconciliation: get")
    }

    /// `POST /reports/partners/billing/reconciliation/billed/microsoft.graph.partners.billing.export`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/partners-billing-billedreconciliation-export?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PartnerBilling.Read.All`; application: `PartnerBilling.Read.All`.
    pub fn export(
        &self,
        body: requests::billed_reconciliation::ExportRequest,
    ) -> Call<models::partners_billing::Operation> {
        let sheet = "POST billedReconciliation: export
            partners-billing-billedreconciliation-export: PartnerBilling.Read.All | | PartnerBilling.Read.All
            /reports/partners/billing/reconciliation/billed/microsoft.graph.partners.billing.export";
        self.0.name("microsoft.graph.partners.billing.export").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.partners.billing.billedUsage`, such as `/reports/partners/billing/usage/billed`.
    PartnersBillingBilledUsage: super::Entity = models::partners_billing::BilledUsage
}

impl PartnersBillingBilledUsage {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::partners_billing::BilledUsage> {
        self.0.get("GET billedUsage: get")
    }

    /// `POST /reports/partners/billing/usage/billed/microsoft.graph.partners.billing.export`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/partners-billing-billedusage-export?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PartnerBilling.Read.All`; application: `PartnerBilling.Read.All`.
    pub fn export(&self, body: requests::billed_usage::ExportRequest) -> Call<models::partners_billing::Operation> {
        let sheet = "POST billedUsage: export
            partners-billing-billedusage-export: PartnerBilling.Read.All | | PartnerBilling.Read.All
            /reports/partners/billing/usage/billed/microsoft.graph.partners.billing.export";
        self.0.name("microsoft.graph.partners.billing.export").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.partners.billing.billing`, such as `/reports/partners/billing`.
    PartnersBillingBilling: super::Entity = models::partners_billing::Billing
}

impl PartnersBillingBilling {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::partners_billing::Billing> {
        self.0.get("GET billing: get")
    }

    /// `…/manifests`
    pub fn manifests(&self) -> Collection<models::partners_billing::Manifest> {
        Collection::at(self.0.name("manifests"))
    }

    /// `…/operations`
    pub fn operations(&self) -> Collection<models::partners_billing::Operation> {
        Collection::at(self.0.name("operations"))
    }

    /// `…/reconciliation`
    pub fn reconciliation(&self) -> super::PartnersBillingBillingReconciliation {
        super::PartnersBillingBillingReconciliation(self.0.name("reconciliation"))
    }

    /// `…/usage`
    pub fn usage(&self) -> super::PartnersBillingAzureUsage {
        super::PartnersBillingAzureUsage(self.0.name("usage"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.partners.billing.billingReconciliation`, such as `/reports/partners/billing/reconciliation`.
    PartnersBillingBillingReconciliation: super::Entity = models::partners_billing::BillingReconciliation
}

impl PartnersBillingBillingReconciliation {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::partners_billing::BillingReconciliation> {
        self.0.get("GET billingReconciliation: get")
    }

    /// `…/billed`
    pub fn billed(&self) -> super::PartnersBillingBilledReconciliation {
        super::PartnersBillingBilledReconciliation(self.0.name("billed"))
    }

    /// `…/unbilled`
    pub fn unbilled(&self) -> super::PartnersBillingUnbilledReconciliation {
        super::PartnersBillingUnbilledReconciliation(self.0.name("unbilled"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.partners.billing.manifest`, such as `/reports/partners/billing/manifests/{id}`.
    PartnersBillingManifest: super::Entity = models::partners_billing::Manifest
}

impl PartnersBillingManifest {
    /// `GET /reports/partners/billing/manifests/{manifest-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/partners-billing-manifest-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PartnerBilling.Read.All`; application: `PartnerBilling.Read.All`.
    pub fn get(&self) -> Get<models::partners_billing::Manifest> {
        let sheet = "GET manifest: get
            partners-billing-manifest-get: PartnerBilling.Read.All | | PartnerBilling.Read.All
            /reports/partners/billing/manifests/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.partners.billing.operation`, such as `/reports/partners/billing/operations/{id}`.
    PartnersBillingOperation: super::Entity = models::partners_billing::Operation
}

impl PartnersBillingOperation {
    /// `GET /reports/partners/billing/operations/{operation-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/partners-billing-operation-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PartnerBilling.Read.All`; application: `PartnerBilling.Read.All`.
    pub fn get(&self) -> Get<models::partners_billing::Operation> {
        let sheet = "GET operation: get
            partners-billing-operation-get: PartnerBilling.Read.All | | PartnerBilling.Read.All
            /reports/partners/billing/operations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.partners.billing.unbilledReconciliation`, such as `/reports/partners/billing/reconciliation/unbilled`.
    PartnersBillingUnbilledReconciliation: super::Entity = models::partners_billing::UnbilledReconciliation
}

impl PartnersBillingUnbilledReconciliation {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::partners_billing::UnbilledReconciliation> {
        self.0.get("GET unbilledReconciliation: get")
    }

    /// `POST /reports/partners/billing/reconciliation/unbilled/microsoft.graph.partners.billing.export`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/partners-billing-unbilledreconciliation-export?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn export(
        &self,
        body: requests::unbilled_reconciliation::ExportRequest,
    ) -> Call<models::partners_billing::Operation> {
        let sheet = "POST unbilledReconciliation: export
            partners-billing-unbilledreconciliation-export: | |
            /reports/partners/billing/reconciliation/unbilled/microsoft.graph.partners.billing.export";
        self.0.name("microsoft.graph.partners.billing.export").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.partners.billing.unbilledUsage`, such as `/reports/partners/billing/usage/unbilled`.
    PartnersBillingUnbilledUsage: super::Entity = models::partners_billing::UnbilledUsage
}

impl PartnersBillingUnbilledUsage {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::partners_billing::UnbilledUsage> {
        self.0.get("GET unbilledUsage: get")
    }

    /// `POST /reports/partners/billing/usage/unbilled/microsoft.graph.partners.billing.export`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/partners-billing-unbilledusage-export?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PartnerBilling.Read.All`; application: `PartnerBilling.Read.All`.
    pub fn export(&self, body: requests::unbilled_usage::ExportRequest) -> Call<models::partners_billing::Operation> {
        let sheet = "POST unbilledUsage: export
            partners-billing-unbilledusage-export: PartnerBilling.Read.All | | PartnerBilling.Read.All
            /reports/partners/billing/usage/unbilled/microsoft.graph.partners.billing.export";
        self.0.name("microsoft.graph.partners.billing.export").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.printUsageByPrinter`, such as `/reports/dailyPrintUsageByPrinter/{id}`.
    PrintUsageByPrinter: super::Entity = models::PrintUsageByPrinter
}

impl PrintUsageByPrinter {
    /// `GET /reports/dailyPrintUsageByPrinter/{id}` — Get printUsageByPrinter
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printusagebyprinter-get?view=graph-rest-1.0)
    /// Also: `/reports/monthlyPrintUsageByPrinter/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn get(&self) -> Get<models::PrintUsageByPrinter> {
        let sheet = "GET printUsageByPrinter: get
            printusagebyprinter-get: Reports.Read.All | |
            /reports/dailyPrintUsageByPrinter/{id}
            /reports/monthlyPrintUsageByPrinter/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.printUsageByUser`, such as `/reports/dailyPrintUsageByUser/{id}`.
    PrintUsageByUser: super::Entity = models::PrintUsageByUser
}

impl PrintUsageByUser {
    /// `GET /reports/dailyPrintUsageByUser/{id}` — Get printUsageByUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printusagebyuser-get?view=graph-rest-1.0)
    /// Also: `/reports/monthlyPrintUsageByUser/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn get(&self) -> Get<models::PrintUsageByUser> {
        let sheet = "GET printUsageByUser: get
            printusagebyuser-get: Reports.Read.All | |
            /reports/dailyPrintUsageByUser/{id}
            /reports/monthlyPrintUsageByUser/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.report`, such as `/reports/deviceConfigurationUserActivity`.
    Report = models::Report
}

impl Report {
    /// `GET /reports/deviceConfigurationUserActivity` — deviceConfigurationUserActivity function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-reportroot-deviceconfigurationuseractivity?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-reportroot-deviceconfigurationdeviceactivity?view=graph-rest-1.0)
    /// Also: `/reports/deviceConfigurationDeviceActivity`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`; application: `DeviceManagementConfiguration.Read.All`.
    pub fn get(&self) -> Get<models::Report> {
        let sheet = "GET reportRoot: get
            intune-deviceconfig-reportroot-deviceconfigurationuseractivity: DeviceManagementConfiguration.Read.All | | DeviceManagementConfiguration.Read.All
            /reports/deviceConfigurationUserActivity
            intune-deviceconfig-reportroot-deviceconfigurationdeviceactivity: DeviceManagementConfiguration.Read.All | | DeviceManagementConfiguration.Read.All
            /reports/deviceConfigurationDeviceActivity";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.reportRoot`, such as `/reports`.
    ReportRoot = models::ReportRoot
}

impl ReportRoot {
    /// `GET /reports` — Get reportRoot
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-reportroot-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-reportroot-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ReportRoot> {
        let sheet = "GET reportRoot: get
            intune-deviceconfig-reportroot-get, intune-troubleshooting-reportroot-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /reports";
        self.0.get(sheet)
    }

    /// `GET /reports/getEmailActivityCounts(period='{period_value}')` — reportRoot: getEmailActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailactivitycounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_email_activity_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_email_activity_counts
            reportroot-getemailactivitycounts: Reports.Read.All | | Reports.Read.All
            /reports/getEmailActivityCounts(period='{period}')";
        self.0.function("getEmailActivityCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getEmailActivityUserCounts(period='{period_value}')` — reportRoot: getEmailActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailactivityusercounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_email_activity_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_email_activity_user_counts
            reportroot-getemailactivityusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getEmailActivityUserCounts(period='{period}')";
        self.0.function("getEmailActivityUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getEmailActivityUserDetail(date={date_value})` — reportRoot: getEmailActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailactivityuserdetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_email_activity_user_detail(&self, date: Date) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_email_activity_user_detail
            reportroot-getemailactivityuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getEmailActivityUserDetail(date={date})";
        self.0.function("getEmailActivityUserDetail", &[("date", Argument::bare(date))]).call(sheet)
    }

    /// `GET /reports/getEmailActivityUserDetail(period='{period_value}')` — reportRoot: getEmailActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailactivityuserdetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_email_activity_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_email_activity_user_detail_with_period
            reportroot-getemailactivityuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getEmailActivityUserDetail(period='{period}')";
        self.0.function("getEmailActivityUserDetail", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getEmailAppUsageAppsUserCounts(period='{period_value}')` — reportRoot: getEmailAppUsageAppsUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailappusageappsusercounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_email_app_usage_apps_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_email_app_usage_apps_user_counts
            reportroot-getemailappusageappsusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getEmailAppUsageAppsUserCounts(period='{period}')";
        self.0.function("getEmailAppUsageAppsUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getEmailAppUsageUserCounts(period='{period_value}')` — reportRoot: getEmailAppUsageUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailappusageusercounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_email_app_usage_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_email_app_usage_user_counts
            reportroot-getemailappusageusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getEmailAppUsageUserCounts(period='{period}')";
        self.0.function("getEmailAppUsageUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getEmailAppUsageUserDetail(date={date_value})` — reportRoot: getEmailAppUsageUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailappusageuserdetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_email_app_usage_user_detail(&self, date: Date) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_email_app_usage_user_detail
            reportroot-getemailappusageuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getEmailAppUsageUserDetail(date={date})";
        self.0.function("getEmailAppUsageUserDetail", &[("date", Argument::bare(date))]).call(sheet)
    }

    /// `GET /reports/getEmailAppUsageUserDetail(period='{period_value}')` — reportRoot: getEmailAppUsageUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailappusageuserdetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_email_app_usage_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_email_app_usage_user_detail_with_period
            reportroot-getemailappusageuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getEmailAppUsageUserDetail(period='{period}')";
        self.0.function("getEmailAppUsageUserDetail", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getEmailAppUsageVersionsUserCounts(period='{period_value}')` — reportRoot: getEmailAppUsageVersionsUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailappusageversionsusercounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_email_app_usage_versions_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_email_app_usage_versions_user_counts
            reportroot-getemailappusageversionsusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getEmailAppUsageVersionsUserCounts(period='{period}')";
        self.0.function("getEmailAppUsageVersionsUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getGroupArchivedPrintJobs` — reportRoot: getGroupArchivedPrintJobs
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reports-getgrouparchivedprintjobs?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn get_group_archived_print_jobs(
        &self,
        group_id: &str,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::ArchivedPrintJob> {
        let sheet = "GET reportRoot: get_group_archived_print_jobs
            reports-getgrouparchivedprintjobs: Reports.Read.All | |
            /reports/getGroupArchivedPrintJobs(groupId='{groupId}',startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "getGroupArchivedPrintJobs",
                &[
                    ("groupId", Argument::quoted(group_id)),
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/getM365AppPlatformUserCounts(period='{period}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getm365appplatformusercounts?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_m365_app_platform_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_m365_app_platform_user_counts
            reportroot-getm365appplatformusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getM365AppPlatformUserCounts(period='{period}')";
        self.0.function("getM365AppPlatformUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getM365AppUserCounts(period='{period}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getm365appusercounts?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_m365_app_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_m365_app_user_counts
            reportroot-getm365appusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getM365AppUserCounts(period='{period}')";
        self.0.function("getM365AppUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getM365AppUserDetail(date={date})`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_m365_app_user_detail(&self, date: Date) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_m365_app_user_detail
            : Reports.Read.All | | Reports.Read.All
            /reports/getM365AppUserDetail(date={date})";
        self.0.function("getM365AppUserDetail", &[("date", Argument::bare(date))]).call(sheet)
    }

    /// `GET /reports/getM365AppUserDetail(period='{period}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_m365_app_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_m365_app_user_detail_with_period
            : Reports.Read.All | | Reports.Read.All
            /reports/getM365AppUserDetail(period='{period}')";
        self.0.function("getM365AppUserDetail", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getMailboxUsageDetail(period='{period_value}')` — reportRoot: getMailboxUsageDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getmailboxusagedetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_mailbox_usage_detail(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_mailbox_usage_detail
            reportroot-getmailboxusagedetail: Reports.Read.All | | Reports.Read.All
            /reports/getMailboxUsageDetail(period='{period}')";
        self.0.function("getMailboxUsageDetail", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getMailboxUsageMailboxCounts(period='{period_value}')` — reportRoot: getMailboxUsageMailboxCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getmailboxusagemailboxcounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_mailbox_usage_mailbox_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_mailbox_usage_mailbox_counts
            reportroot-getmailboxusagemailboxcounts: Reports.Read.All | | Reports.Read.All
            /reports/getMailboxUsageMailboxCounts(period='{period}')";
        self.0.function("getMailboxUsageMailboxCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getMailboxUsageQuotaStatusMailboxCounts(period='{period_value}')` — reportRoot: getMailboxUsageQuotaStatusMailboxCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getmailboxusagequotastatusmailboxcounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_mailbox_usage_quota_status_mailbox_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_mailbox_usage_quota_status_mailbox_counts
            reportroot-getmailboxusagequotastatusmailboxcounts: Reports.Read.All | | Reports.Read.All
            /reports/getMailboxUsageQuotaStatusMailboxCounts(period='{period}')";
        self.0.function("getMailboxUsageQuotaStatusMailboxCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getMailboxUsageStorage(period='{period_value}')` — reportRoot: getMailboxUsageStorage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getmailboxusagestorage?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_mailbox_usage_storage(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_mailbox_usage_storage
            reportroot-getmailboxusagestorage: Reports.Read.All | | Reports.Read.All
            /reports/getMailboxUsageStorage(period='{period}')";
        self.0.function("getMailboxUsageStorage", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getOffice365ActivationCounts` — reportRoot: getOffice365ActivationCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365activationcounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_office365_activation_counts(&self) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_office365_activation_counts
            reportroot-getoffice365activationcounts: Reports.Read.All | | Reports.Read.All
            /reports/getOffice365ActivationCounts";
        self.0.name("getOffice365ActivationCounts").get(sheet)
    }

    /// `GET /reports/getOffice365ActivationsUserCounts` — reportRoot: getOffice365ActivationsUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365activationsusercounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_office365_activations_user_counts(&self) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_office365_activations_user_counts
            reportroot-getoffice365activationsusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getOffice365ActivationsUserCounts";
        self.0.name("getOffice365ActivationsUserCounts").get(sheet)
    }

    /// `GET /reports/getOffice365ActivationsUserDetail` — reportRoot: getOffice365ActivationsUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365activationsuserdetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_office365_activations_user_detail(&self) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_office365_activations_user_detail
            reportroot-getoffice365activationsuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getOffice365ActivationsUserDetail";
        self.0.name("getOffice365ActivationsUserDetail").get(sheet)
    }

    /// `GET /reports/getOffice365ActiveUserCounts(period='{period_value}')` — reportRoot: getOffice365ActiveUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365activeusercounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_office365_active_user_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_office365_active_user_counts
            reportroot-getoffice365activeusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getOffice365ActiveUserCounts(period='{period}')";
        self.0.function("getOffice365ActiveUserCounts", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getOffice365ActiveUserDetail(date={date_value})` — reportRoot: getOffice365ActiveUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365activeuserdetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_office365_active_user_detail(&self, date: Date) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_office365_active_user_detail
            reportroot-getoffice365activeuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getOffice365ActiveUserDetail(date={date})";
        self.0.function("getOffice365ActiveUserDetail", &[("date", Argument::bare(date))]).get(sheet)
    }

    /// `GET /reports/getOffice365ActiveUserDetail(period='{period_value}')` — reportRoot: getOffice365ActiveUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365activeuserdetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_office365_active_user_detail_with_period(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_office365_active_user_detail_with_period
            reportroot-getoffice365activeuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getOffice365ActiveUserDetail(period='{period}')";
        self.0.function("getOffice365ActiveUserDetail", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getOffice365GroupsActivityCounts(period='{period_value}')` — reportRoot: getOffice365GroupsActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivitycounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_office365_groups_activity_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_office365_groups_activity_counts
            reportroot-getoffice365groupsactivitycounts: Reports.Read.All | | Reports.Read.All
            /reports/getOffice365GroupsActivityCounts(period='{period}')";
        self.0.function("getOffice365GroupsActivityCounts", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getOffice365GroupsActivityDetail(date={date_value})` — reportRoot: getOffice365GroupsActivityDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivitydetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_office365_groups_activity_detail(&self, date: Date) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_office365_groups_activity_detail
            reportroot-getoffice365groupsactivitydetail: Reports.Read.All | | Reports.Read.All
            /reports/getOffice365GroupsActivityDetail(date={date})";
        self.0.function("getOffice365GroupsActivityDetail", &[("date", Argument::bare(date))]).get(sheet)
    }

    /// `GET /reports/getOffice365GroupsActivityDetail(period='{period_value}')` — reportRoot: getOffice365GroupsActivityDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivitydetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_office365_groups_activity_detail_with_period(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_office365_groups_activity_detail_with_period
            reportroot-getoffice365groupsactivitydetail: Reports.Read.All | | Reports.Read.All
            /reports/getOffice365GroupsActivityDetail(period='{period}')";
        self.0.function("getOffice365GroupsActivityDetail", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getOffice365GroupsActivityFileCounts(period='{period_value}')` — reportRoot: getOffice365GroupsActivityFileCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivityfilecounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_office365_groups_activity_file_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_office365_groups_activity_file_counts
            reportroot-getoffice365groupsactivityfilecounts: Reports.Read.All | | Reports.Read.All
            /reports/getOffice365GroupsActivityFileCounts(period='{period}')";
        self.0.function("getOffice365GroupsActivityFileCounts", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getOffice365GroupsActivityGroupCounts(period='{period_value}')` — reportRoot: getOffice365GroupsActivityGroupCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivitygroupcounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_office365_groups_activity_group_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_office365_groups_activity_group_counts
            reportroot-getoffice365groupsactivitygroupcounts: Reports.Read.All | | Reports.Read.All
            /reports/getOffice365GroupsActivityGroupCounts(period='{period}')";
        self.0.function("getOffice365GroupsActivityGroupCounts", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getOffice365GroupsActivityStorage(period='{period_value}')` — reportRoot: getOffice365GroupsActivityStorage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivitystorage?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_office365_groups_activity_storage(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_office365_groups_activity_storage
            reportroot-getoffice365groupsactivitystorage: Reports.Read.All | | Reports.Read.All
            /reports/getOffice365GroupsActivityStorage(period='{period}')";
        self.0.function("getOffice365GroupsActivityStorage", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getOffice365ServicesUserCounts(period='{period_value}')` — reportRoot: getOffice365ServicesUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365servicesusercounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_office365_services_user_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_office365_services_user_counts
            reportroot-getoffice365servicesusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getOffice365ServicesUserCounts(period='{period}')";
        self.0.function("getOffice365ServicesUserCounts", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getOneDriveActivityFileCounts(period='{period_value}')` — reportRoot: getOneDriveActivityFileCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveactivityfilecounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_one_drive_activity_file_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_one_drive_activity_file_counts
            reportroot-getonedriveactivityfilecounts: Reports.Read.All | | Reports.Read.All
            /reports/getOneDriveActivityFileCounts(period='{period}')";
        self.0.function("getOneDriveActivityFileCounts", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getOneDriveActivityUserCounts(period='{period_value}')` — reportRoot: getOneDriveActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveactivityusercounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_one_drive_activity_user_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_one_drive_activity_user_counts
            reportroot-getonedriveactivityusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getOneDriveActivityUserCounts(period='{period}')";
        self.0.function("getOneDriveActivityUserCounts", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getOneDriveActivityUserDetail(date={date_value})` — reportRoot: getOneDriveActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveactivityuserdetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_one_drive_activity_user_detail(&self, date: Date) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_one_drive_activity_user_detail
            reportroot-getonedriveactivityuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getOneDriveActivityUserDetail(date={date})";
        self.0.function("getOneDriveActivityUserDetail", &[("date", Argument::bare(date))]).get(sheet)
    }

    /// `GET /reports/getOneDriveActivityUserDetail(period='{period_value}')` — reportRoot: getOneDriveActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveactivityuserdetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_one_drive_activity_user_detail_with_period(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_one_drive_activity_user_detail_with_period
            reportroot-getonedriveactivityuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getOneDriveActivityUserDetail(period='{period}')";
        self.0.function("getOneDriveActivityUserDetail", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getOneDriveUsageAccountCounts(period='{period_value}')` — reportRoot: getOneDriveUsageAccountCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveusageaccountcounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_one_drive_usage_account_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_one_drive_usage_account_counts
            reportroot-getonedriveusageaccountcounts: Reports.Read.All | | Reports.Read.All
            /reports/getOneDriveUsageAccountCounts(period='{period}')";
        self.0.function("getOneDriveUsageAccountCounts", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getOneDriveUsageAccountDetail(date={date_value})` — reportRoot: getOneDriveUsageAccountDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveusageaccountdetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_one_drive_usage_account_detail(&self, date: Date) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_one_drive_usage_account_detail
            reportroot-getonedriveusageaccountdetail: Reports.Read.All | | Reports.Read.All
            /reports/getOneDriveUsageAccountDetail(date={date})";
        self.0.function("getOneDriveUsageAccountDetail", &[("date", Argument::bare(date))]).get(sheet)
    }

    /// `GET /reports/getOneDriveUsageAccountDetail(period='{period_value}')` — reportRoot: getOneDriveUsageAccountDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveusageaccountdetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_one_drive_usage_account_detail_with_period(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_one_drive_usage_account_detail_with_period
            reportroot-getonedriveusageaccountdetail: Reports.Read.All | | Reports.Read.All
            /reports/getOneDriveUsageAccountDetail(period='{period}')";
        self.0.function("getOneDriveUsageAccountDetail", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getOneDriveUsageFileCounts(period='{period_value}')` — reportRoot: getOneDriveUsageFileCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveusagefilecounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_one_drive_usage_file_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_one_drive_usage_file_counts
            reportroot-getonedriveusagefilecounts: Reports.Read.All | | Reports.Read.All
            /reports/getOneDriveUsageFileCounts(period='{period}')";
        self.0.function("getOneDriveUsageFileCounts", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getOneDriveUsageStorage(period='{period_value}')` — reportRoot: getOneDriveUsageStorage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveusagestorage?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_one_drive_usage_storage(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_one_drive_usage_storage
            reportroot-getonedriveusagestorage: Reports.Read.All | | Reports.Read.All
            /reports/getOneDriveUsageStorage(period='{period}')";
        self.0.function("getOneDriveUsageStorage", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getPrinterArchivedPrintJobs` — reportRoot: getPrinterArchivedPrintJobs
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reports-getprinterarchivedprintjobs?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn get_printer_archived_print_jobs(
        &self,
        printer_id: &str,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::ArchivedPrintJob> {
        let sheet = "GET reportRoot: get_printer_archived_print_jobs
            reports-getprinterarchivedprintjobs: Reports.Read.All | |
            /reports/getPrinterArchivedPrintJobs(printerId='{printerId}',startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "getPrinterArchivedPrintJobs",
                &[
                    ("printerId", Argument::quoted(printer_id)),
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/getRelyingPartyDetailedSummary(period='{period}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getrelyingpartydetailedsummary?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_relying_party_detailed_summary(&self, period: &str) -> List<models::RelyingPartyDetailedSummary> {
        let sheet = "GET reportRoot: get_relying_party_detailed_summary
            reportroot-getrelyingpartydetailedsummary: Reports.Read.All | | Reports.Read.All
            /reports/getRelyingPartyDetailedSummary(period='{period}')";
        self.0.function("getRelyingPartyDetailedSummary", &[("period", Argument::quoted(period))]).list(sheet)
    }

    /// `GET /reports/getSharePointActivityFileCounts(period='{period_value}')` — reportRoot: getSharePointActivityFileCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointactivityfilecounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_share_point_activity_file_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_share_point_activity_file_counts
            reportroot-getsharepointactivityfilecounts: Reports.Read.All | | Reports.Read.All
            /reports/getSharePointActivityFileCounts(period='{period}')";
        self.0.function("getSharePointActivityFileCounts", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getSharePointActivityPages(period='{period_value}')` — reportRoot: getSharePointActivityPages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointactivitypages?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_share_point_activity_pages(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_share_point_activity_pages
            reportroot-getsharepointactivitypages: Reports.Read.All | | Reports.Read.All
            /reports/getSharePointActivityPages(period='{period}')";
        self.0.function("getSharePointActivityPages", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getSharePointActivityUserCounts(period='{period_value}')` — reportRoot: getSharePointActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointactivityusercounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_share_point_activity_user_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_share_point_activity_user_counts
            reportroot-getsharepointactivityusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getSharePointActivityUserCounts(period='{period}')";
        self.0.function("getSharePointActivityUserCounts", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getSharePointActivityUserDetail(date={date_value})` — reportRoot: getSharePointActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointactivityuserdetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_share_point_activity_user_detail(&self, date: Date) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_share_point_activity_user_detail
            reportroot-getsharepointactivityuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getSharePointActivityUserDetail(date={date})";
        self.0.function("getSharePointActivityUserDetail", &[("date", Argument::bare(date))]).get(sheet)
    }

    /// `GET /reports/getSharePointActivityUserDetail(period='{period_value}')` — reportRoot: getSharePointActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointactivityuserdetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_share_point_activity_user_detail_with_period(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_share_point_activity_user_detail_with_period
            reportroot-getsharepointactivityuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getSharePointActivityUserDetail(period='{period}')";
        self.0.function("getSharePointActivityUserDetail", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getSharePointSiteUsageDetail(date={date_value})` — reportRoot: getSharePointSiteUsageDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagedetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_share_point_site_usage_detail(&self, date: Date) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_share_point_site_usage_detail
            reportroot-getsharepointsiteusagedetail: Reports.Read.All | | Reports.Read.All
            /reports/getSharePointSiteUsageDetail(date={date})";
        self.0.function("getSharePointSiteUsageDetail", &[("date", Argument::bare(date))]).get(sheet)
    }

    /// `GET /reports/getSharePointSiteUsageDetail(period='{period_value}')` — reportRoot: getSharePointSiteUsageDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagedetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_share_point_site_usage_detail_with_period(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_share_point_site_usage_detail_with_period
            reportroot-getsharepointsiteusagedetail: Reports.Read.All | | Reports.Read.All
            /reports/getSharePointSiteUsageDetail(period='{period}')";
        self.0.function("getSharePointSiteUsageDetail", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getSharePointSiteUsageFileCounts(period='{period_value}')` — reportRoot: getSharePointSiteUsageFileCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagefilecounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_share_point_site_usage_file_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_share_point_site_usage_file_counts
            reportroot-getsharepointsiteusagefilecounts: Reports.Read.All | | Reports.Read.All
            /reports/getSharePointSiteUsageFileCounts(period='{period}')";
        self.0.function("getSharePointSiteUsageFileCounts", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getSharePointSiteUsagePages(period='{period_value}')` — reportRoot: getSharePointSiteUsagePages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagepages?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_share_point_site_usage_pages(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_share_point_site_usage_pages
            reportroot-getsharepointsiteusagepages: Reports.Read.All | | Reports.Read.All
            /reports/getSharePointSiteUsagePages(period='{period}')";
        self.0.function("getSharePointSiteUsagePages", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getSharePointSiteUsageSiteCounts(period='{period_value}')` — reportRoot: getSharePointSiteUsageSiteCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagesitecounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_share_point_site_usage_site_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_share_point_site_usage_site_counts
            reportroot-getsharepointsiteusagesitecounts: Reports.Read.All | | Reports.Read.All
            /reports/getSharePointSiteUsageSiteCounts(period='{period}')";
        self.0.function("getSharePointSiteUsageSiteCounts", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getSharePointSiteUsageStorage(period='{period_value}')` — reportRoot: getSharePointSiteUsageStorage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagestorage?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_share_point_site_usage_storage(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_share_point_site_usage_storage
            reportroot-getsharepointsiteusagestorage: Reports.Read.All | | Reports.Read.All
            /reports/getSharePointSiteUsageStorage(period='{period}')";
        self.0.function("getSharePointSiteUsageStorage", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getSkypeForBusinessActivityCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessactivitycounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_skype_for_business_activity_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_skype_for_business_activity_counts
            reportroot-getskypeforbusinessactivitycounts: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessActivityCounts(period='{period}')";
        self.0.function("getSkypeForBusinessActivityCounts", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getSkypeForBusinessActivityUserCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessactivityusercounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_skype_for_business_activity_user_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_skype_for_business_activity_user_counts
            reportroot-getskypeforbusinessactivityusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessActivityUserCounts(period='{period}')";
        self.0.function("getSkypeForBusinessActivityUserCounts", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getSkypeForBusinessActivityUserDetail(date={date_value})` — reportRoot: getSkypeForBusinessActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessactivityuserdetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_skype_for_business_activity_user_detail(&self, date: Date) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_skype_for_business_activity_user_detail
            reportroot-getskypeforbusinessactivityuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessActivityUserDetail(date={date})";
        self.0.function("getSkypeForBusinessActivityUserDetail", &[("date", Argument::bare(date))]).get(sheet)
    }

    /// `GET /reports/getSkypeForBusinessActivityUserDetail(period='{period_value}')` — reportRoot: getSkypeForBusinessActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessactivityuserdetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_skype_for_business_activity_user_detail_with_period(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_skype_for_business_activity_user_detail_with_period
            reportroot-getskypeforbusinessactivityuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessActivityUserDetail(period='{period}')";
        self.0.function("getSkypeForBusinessActivityUserDetail", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getSkypeForBusinessDeviceUsageDistributionUserCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessDeviceUsageDistributionUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessdeviceusagedistributionusercounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_skype_for_business_device_usage_distribution_user_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_skype_for_business_device_usage_distribution_user_counts
            reportroot-getskypeforbusinessdeviceusagedistributionusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessDeviceUsageDistributionUserCounts(period='{period}')";
        self.0
            .function("getSkypeForBusinessDeviceUsageDistributionUserCounts", &[("period", Argument::quoted(period))])
            .get(sheet)
    }

    /// `GET /reports/getSkypeForBusinessDeviceUsageUserCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessDeviceUsageUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessdeviceusageusercounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_skype_for_business_device_usage_user_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_skype_for_business_device_usage_user_counts
            reportroot-getskypeforbusinessdeviceusageusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessDeviceUsageUserCounts(period='{period}')";
        self.0.function("getSkypeForBusinessDeviceUsageUserCounts", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getSkypeForBusinessDeviceUsageUserDetail(date={date_value})` — reportRoot: getSkypeForBusinessDeviceUsageUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessdeviceusageuserdetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_skype_for_business_device_usage_user_detail(&self, date: Date) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_skype_for_business_device_usage_user_detail
            reportroot-getskypeforbusinessdeviceusageuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessDeviceUsageUserDetail(date={date})";
        self.0.function("getSkypeForBusinessDeviceUsageUserDetail", &[("date", Argument::bare(date))]).get(sheet)
    }

    /// `GET /reports/getSkypeForBusinessDeviceUsageUserDetail(period='{period_value}')` — reportRoot: getSkypeForBusinessDeviceUsageUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessdeviceusageuserdetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_skype_for_business_device_usage_user_detail_with_period(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_skype_for_business_device_usage_user_detail_with_period
            reportroot-getskypeforbusinessdeviceusageuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessDeviceUsageUserDetail(period='{period}')";
        self.0.function("getSkypeForBusinessDeviceUsageUserDetail", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getSkypeForBusinessOrganizerActivityCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessOrganizerActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessorganizeractivitycounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_skype_for_business_organizer_activity_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_skype_for_business_organizer_activity_counts
            reportroot-getskypeforbusinessorganizeractivitycounts: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessOrganizerActivityCounts(period='{period}')";
        self.0
            .function("getSkypeForBusinessOrganizerActivityCounts", &[("period", Argument::quoted(period))])
            .get(sheet)
    }

    /// `GET /reports/getSkypeForBusinessOrganizerActivityMinuteCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessOrganizerActivityMinuteCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessorganizeractivityminutecounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_skype_for_business_organizer_activity_minute_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_skype_for_business_organizer_activity_minute_counts
            reportroot-getskypeforbusinessorganizeractivityminutecounts: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessOrganizerActivityMinuteCounts(period='{period}')";
        self.0
            .function("getSkypeForBusinessOrganizerActivityMinuteCounts", &[("period", Argument::quoted(period))])
            .get(sheet)
    }

    /// `GET /reports/getSkypeForBusinessOrganizerActivityUserCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessOrganizerActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessorganizeractivityusercounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_skype_for_business_organizer_activity_user_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_skype_for_business_organizer_activity_user_counts
            reportroot-getskypeforbusinessorganizeractivityusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessOrganizerActivityUserCounts(period='{period}')";
        self.0
            .function("getSkypeForBusinessOrganizerActivityUserCounts", &[("period", Argument::quoted(period))])
            .get(sheet)
    }

    /// `GET /reports/getSkypeForBusinessParticipantActivityCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessParticipantActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessparticipantactivitycounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_skype_for_business_participant_activity_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_skype_for_business_participant_activity_counts
            reportroot-getskypeforbusinessparticipantactivitycounts: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessParticipantActivityCounts(period='{period}')";
        self.0
            .function("getSkypeForBusinessParticipantActivityCounts", &[("period", Argument::quoted(period))])
            .get(sheet)
    }

    /// `GET /reports/getSkypeForBusinessParticipantActivityMinuteCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessParticipantActivityMinuteCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessparticipantactivityminutecounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_skype_for_business_participant_activity_minute_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_skype_for_business_participant_activity_minute_counts
            reportroot-getskypeforbusinessparticipantactivityminutecounts: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessParticipantActivityMinuteCounts(period='{period}')";
        self.0
            .function("getSkypeForBusinessParticipantActivityMinuteCounts", &[("period", Argument::quoted(period))])
            .get(sheet)
    }

    /// `GET /reports/getSkypeForBusinessParticipantActivityUserCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessParticipantActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessparticipantactivityusercounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_skype_for_business_participant_activity_user_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_skype_for_business_participant_activity_user_counts
            reportroot-getskypeforbusinessparticipantactivityusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessParticipantActivityUserCounts(period='{period}')";
        self.0
            .function("getSkypeForBusinessParticipantActivityUserCounts", &[("period", Argument::quoted(period))])
            .get(sheet)
    }

    /// `GET /reports/getSkypeForBusinessPeerToPeerActivityCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessPeerToPeerActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinesspeertopeeractivitycounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_skype_for_business_peer_to_peer_activity_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_skype_for_business_peer_to_peer_activity_counts
            reportroot-getskypeforbusinesspeertopeeractivitycounts: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessPeerToPeerActivityCounts(period='{period}')";
        self.0
            .function("getSkypeForBusinessPeerToPeerActivityCounts", &[("period", Argument::quoted(period))])
            .get(sheet)
    }

    /// `GET /reports/getSkypeForBusinessPeerToPeerActivityMinuteCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessPeerToPeerActivityMinuteCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinesspeertopeeractivityminutecounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_skype_for_business_peer_to_peer_activity_minute_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_skype_for_business_peer_to_peer_activity_minute_counts
            reportroot-getskypeforbusinesspeertopeeractivityminutecounts: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessPeerToPeerActivityMinuteCounts(period='{period}')";
        self.0
            .function("getSkypeForBusinessPeerToPeerActivityMinuteCounts", &[("period", Argument::quoted(period))])
            .get(sheet)
    }

    /// `GET /reports/getSkypeForBusinessPeerToPeerActivityUserCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessPeerToPeerActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinesspeertopeeractivityusercounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_skype_for_business_peer_to_peer_activity_user_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_skype_for_business_peer_to_peer_activity_user_counts
            reportroot-getskypeforbusinesspeertopeeractivityusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessPeerToPeerActivityUserCounts(period='{period}')";
        self.0
            .function("getSkypeForBusinessPeerToPeerActivityUserCounts", &[("period", Argument::quoted(period))])
            .get(sheet)
    }

    /// `GET /reports/getTeamsDeviceUsageDistributionUserCounts(period='{period_value}')` — reportRoot: getTeamsDeviceUsageDistributionUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsdeviceusagedistributionusercounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_teams_device_usage_distribution_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_device_usage_distribution_user_counts
            reportroot-getteamsdeviceusagedistributionusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsDeviceUsageDistributionUserCounts(period='{period}')";
        self.0
            .function("getTeamsDeviceUsageDistributionUserCounts", &[("period", Argument::quoted(period))])
            .call(sheet)
    }

    /// `GET /reports/getTeamsDeviceUsageUserCounts(period='{period_value}')` — reportRoot: getTeamsDeviceUsageUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsdeviceusageusercounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_teams_device_usage_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_device_usage_user_counts
            reportroot-getteamsdeviceusageusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsDeviceUsageUserCounts(period='{period}')";
        self.0.function("getTeamsDeviceUsageUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getTeamsDeviceUsageUserDetail(date='{date_value}')` — reportRoot: getTeamsDeviceUsageUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsdeviceusageuserdetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_teams_device_usage_user_detail(&self, date: Date) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_device_usage_user_detail
            reportroot-getteamsdeviceusageuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsDeviceUsageUserDetail(date='{date}')";
        self.0.function("getTeamsDeviceUsageUserDetail", &[("date", Argument::quoted(&date.to_string()))]).call(sheet)
    }

    /// `GET /reports/getTeamsDeviceUsageUserDetail(period='{period_value}')` — reportRoot: getTeamsDeviceUsageUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsdeviceusageuserdetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_teams_device_usage_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_device_usage_user_detail_with_period
            reportroot-getteamsdeviceusageuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsDeviceUsageUserDetail(period='{period}')";
        self.0.function("getTeamsDeviceUsageUserDetail", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getTeamsTeamActivityCounts(period='{period}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsteamactivitycounts?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_teams_team_activity_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_team_activity_counts
            reportroot-getteamsteamactivitycounts: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsTeamActivityCounts(period='{period}')";
        self.0.function("getTeamsTeamActivityCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getTeamsTeamActivityDetail(date={date})`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_teams_team_activity_detail(&self, date: Date) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_team_activity_detail
            : Reports.Read.All | | Reports.Read.All
            /reports/getTeamsTeamActivityDetail(date={date})";
        self.0.function("getTeamsTeamActivityDetail", &[("date", Argument::bare(date))]).call(sheet)
    }

    /// `GET /reports/getTeamsTeamActivityDetail(period='{period}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_teams_team_activity_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_team_activity_detail_with_period
            : Reports.Read.All | | Reports.Read.All
            /reports/getTeamsTeamActivityDetail(period='{period}')";
        self.0.function("getTeamsTeamActivityDetail", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getTeamsTeamActivityDistributionCounts(period='{period}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsteamactivitydistributioncounts?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_teams_team_activity_distribution_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_team_activity_distribution_counts
            reportroot-getteamsteamactivitydistributioncounts: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsTeamActivityDistributionCounts(period='{period}')";
        self.0.function("getTeamsTeamActivityDistributionCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getTeamsTeamCounts(period='{period}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsteamcounts?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_teams_team_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_team_counts
            reportroot-getteamsteamcounts: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsTeamCounts(period='{period}')";
        self.0.function("getTeamsTeamCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getTeamsUserActivityCounts(period='{period_value}')` — reportRoot: getTeamsUserActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivitycounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_teams_user_activity_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_user_activity_counts
            reportroot-getteamsuseractivitycounts: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsUserActivityCounts(period='{period}')";
        self.0.function("getTeamsUserActivityCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getTeamsUserActivityUserCounts(period='{period_value}')` — reportRoot: getTeamsUserActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivityusercounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_teams_user_activity_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_user_activity_user_counts
            reportroot-getteamsuseractivityusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsUserActivityUserCounts(period='{period}')";
        self.0.function("getTeamsUserActivityUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getTeamsUserActivityUserDetail(date={date_value})` — reportRoot: getTeamsUserActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivityuserdetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_teams_user_activity_user_detail(&self, date: Date) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_user_activity_user_detail
            reportroot-getteamsuseractivityuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsUserActivityUserDetail(date={date})";
        self.0.function("getTeamsUserActivityUserDetail", &[("date", Argument::bare(date))]).call(sheet)
    }

    /// `GET /reports/getTeamsUserActivityUserDetail(period='{period_value}')` — reportRoot: getTeamsUserActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivityuserdetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_teams_user_activity_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_user_activity_user_detail_with_period
            reportroot-getteamsuseractivityuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsUserActivityUserDetail(period='{period}')";
        self.0.function("getTeamsUserActivityUserDetail", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getUserArchivedPrintJobs` — reportRoot: getUserArchivedPrintJobs
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reports-getuserarchivedprintjobs?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn get_user_archived_print_jobs(
        &self,
        user_id: &str,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::ArchivedPrintJob> {
        let sheet = "GET reportRoot: get_user_archived_print_jobs
            reports-getuserarchivedprintjobs: Reports.Read.All | |
            /reports/getUserArchivedPrintJobs(userId='{userId}',startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "getUserArchivedPrintJobs",
                &[
                    ("userId", Argument::quoted(user_id)),
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/getYammerActivityCounts(period='{period_value}')` — reportRoot: getYammerActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammeractivitycounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_yammer_activity_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_yammer_activity_counts
            reportroot-getyammeractivitycounts: Reports.Read.All | | Reports.Read.All
            /reports/getYammerActivityCounts(period='{period}')";
        self.0.function("getYammerActivityCounts", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getYammerActivityUserCounts(period='{period_value}')` — reportRoot: getYammerActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammeractivityusercounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_yammer_activity_user_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_yammer_activity_user_counts
            reportroot-getyammeractivityusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getYammerActivityUserCounts(period='{period}')";
        self.0.function("getYammerActivityUserCounts", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getYammerActivityUserDetail(date={date_value})` — reportRoot: getYammerActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammeractivityuserdetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_yammer_activity_user_detail(&self, date: Date) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_yammer_activity_user_detail
            reportroot-getyammeractivityuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getYammerActivityUserDetail(date={date})";
        self.0.function("getYammerActivityUserDetail", &[("date", Argument::bare(date))]).get(sheet)
    }

    /// `GET /reports/getYammerActivityUserDetail(period='{period_value}')` — reportRoot: getYammerActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammeractivityuserdetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_yammer_activity_user_detail_with_period(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_yammer_activity_user_detail_with_period
            reportroot-getyammeractivityuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getYammerActivityUserDetail(period='{period}')";
        self.0.function("getYammerActivityUserDetail", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getYammerDeviceUsageDistributionUserCounts(period='{period_value}')` — reportRoot: getYammerDeviceUsageDistributionUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammerdeviceusagedistributionusercounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_yammer_device_usage_distribution_user_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_yammer_device_usage_distribution_user_counts
            reportroot-getyammerdeviceusagedistributionusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getYammerDeviceUsageDistributionUserCounts(period='{period}')";
        self.0
            .function("getYammerDeviceUsageDistributionUserCounts", &[("period", Argument::quoted(period))])
            .get(sheet)
    }

    /// `GET /reports/getYammerDeviceUsageUserCounts(period='{period_value}')` — reportRoot: getYammerDeviceUsageUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammerdeviceusageusercounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_yammer_device_usage_user_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_yammer_device_usage_user_counts
            reportroot-getyammerdeviceusageusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getYammerDeviceUsageUserCounts(period='{period}')";
        self.0.function("getYammerDeviceUsageUserCounts", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getYammerDeviceUsageUserDetail(date={date_value})` — reportRoot: getYammerDeviceUsageUserDetail function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammerdeviceusageuserdetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_yammer_device_usage_user_detail(&self, date: Date) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_yammer_device_usage_user_detail
            reportroot-getyammerdeviceusageuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getYammerDeviceUsageUserDetail(date={date})";
        self.0.function("getYammerDeviceUsageUserDetail", &[("date", Argument::bare(date))]).get(sheet)
    }

    /// `GET /reports/getYammerDeviceUsageUserDetail(period='{period_value}')` — reportRoot: getYammerDeviceUsageUserDetail function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammerdeviceusageuserdetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_yammer_device_usage_user_detail_with_period(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_yammer_device_usage_user_detail_with_period
            reportroot-getyammerdeviceusageuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getYammerDeviceUsageUserDetail(period='{period}')";
        self.0.function("getYammerDeviceUsageUserDetail", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getYammerGroupsActivityCounts(period='{period_value}')` — reportRoot: getYammerGroupsActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammergroupsactivitycounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_yammer_groups_activity_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_yammer_groups_activity_counts
            reportroot-getyammergroupsactivitycounts: Reports.Read.All | | Reports.Read.All
            /reports/getYammerGroupsActivityCounts(period='{period}')";
        self.0.function("getYammerGroupsActivityCounts", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getYammerGroupsActivityDetail(date={date_value})` — reportRoot: getYammerGroupsActivityDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammergroupsactivitydetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_yammer_groups_activity_detail(&self, date: Date) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_yammer_groups_activity_detail
            reportroot-getyammergroupsactivitydetail: Reports.Read.All | | Reports.Read.All
            /reports/getYammerGroupsActivityDetail(date={date})";
        self.0.function("getYammerGroupsActivityDetail", &[("date", Argument::bare(date))]).get(sheet)
    }

    /// `GET /reports/getYammerGroupsActivityDetail(period='{period_value}')` — reportRoot: getYammerGroupsActivityDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammergroupsactivitydetail?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_yammer_groups_activity_detail_with_period(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_yammer_groups_activity_detail_with_period
            reportroot-getyammergroupsactivitydetail: Reports.Read.All | | Reports.Read.All
            /reports/getYammerGroupsActivityDetail(period='{period}')";
        self.0.function("getYammerGroupsActivityDetail", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/getYammerGroupsActivityGroupCounts(period='{period_value}')` — reportRoot: getYammerGroupsActivityGroupCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammergroupsactivitygroupcounts?view=graph-rest-1.0)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_yammer_groups_activity_group_counts(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: get_yammer_groups_activity_group_counts
            reportroot-getyammergroupsactivitygroupcounts: Reports.Read.All | | Reports.Read.All
            /reports/getYammerGroupsActivityGroupCounts(period='{period}')";
        self.0.function("getYammerGroupsActivityGroupCounts", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `GET /reports/managedDeviceEnrollmentFailureDetails` — managedDeviceEnrollmentFailureDetails function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-reportroot-manageddeviceenrollmentfailuredetails?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn managed_device_enrollment_failure_details(
        &self,
        skip: i32,
        top: i32,
        filter: &str,
        skip_token: &str,
    ) -> Get<models::Report> {
        let sheet = "GET reportRoot: managed_device_enrollment_failure_details
            intune-troubleshooting-reportroot-manageddeviceenrollmentfailuredetails: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /reports/managedDeviceEnrollmentFailureDetails(skip={skip},top={top},filter='{filter}',skipToken='{skipToken}')";
        self.0
            .function(
                "managedDeviceEnrollmentFailureDetails",
                &[
                    ("skip", Argument::bare(skip)),
                    ("top", Argument::bare(top)),
                    ("filter", Argument::quoted(filter)),
                    ("skipToken", Argument::quoted(skip_token)),
                ],
            )
            .get(sheet)
    }

    /// `GET /reports/managedDeviceEnrollmentTopFailures` — managedDeviceEnrollmentTopFailures function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-reportroot-manageddeviceenrollmenttopfailures?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn managed_device_enrollment_top_failures(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: managed_device_enrollment_top_failures
            intune-troubleshooting-reportroot-manageddeviceenrollmenttopfailures: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /reports/managedDeviceEnrollmentTopFailures(period='{period}')";
        self.0.function("managedDeviceEnrollmentTopFailures", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `PATCH /reports` — Update reportRoot
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-reportroot-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-reportroot-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::ReportRoot) -> Call<models::ReportRoot> {
        let sheet = "PATCH reportRoot: update
            intune-deviceconfig-reportroot-update, intune-troubleshooting-reportroot-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /reports";
        self.0.call(sheet).json(body)
    }

    /// `…/authenticationMethods`
    pub fn authentication_methods(&self) -> super::AuthenticationMethodsRoot {
        super::AuthenticationMethodsRoot(self.0.name("authenticationMethods"))
    }

    /// `…/dailyPrintUsageByPrinter`
    pub fn daily_print_usage_by_printer(&self) -> super::ReportRootDailyPrintUsageByPrinter {
        super::ReportRootDailyPrintUsageByPrinter(self.0.name("dailyPrintUsageByPrinter"))
    }

    /// `…/dailyPrintUsageByUser`
    pub fn daily_print_usage_by_user(&self) -> super::ReportRootDailyPrintUsageByUser {
        super::ReportRootDailyPrintUsageByUser(self.0.name("dailyPrintUsageByUser"))
    }

    /// `…/deviceConfigurationDeviceActivity`
    pub fn device_configuration_device_activity(&self) -> super::Report {
        super::Report(self.0.name("deviceConfigurationDeviceActivity"))
    }

    /// `…/deviceConfigurationUserActivity`
    pub fn device_configuration_user_activity(&self) -> super::Report {
        super::Report(self.0.name("deviceConfigurationUserActivity"))
    }

    /// `…/monthlyPrintUsageByPrinter`
    pub fn monthly_print_usage_by_printer(&self) -> super::ReportRootMonthlyPrintUsageByPrinter {
        super::ReportRootMonthlyPrintUsageByPrinter(self.0.name("monthlyPrintUsageByPrinter"))
    }

    /// `…/monthlyPrintUsageByUser`
    pub fn monthly_print_usage_by_user(&self) -> super::ReportRootMonthlyPrintUsageByUser {
        super::ReportRootMonthlyPrintUsageByUser(self.0.name("monthlyPrintUsageByUser"))
    }

    /// `…/partners`
    pub fn partners(&self) -> super::Partners {
        super::Partners(self.0.name("partners"))
    }

    /// `…/security`
    pub fn security(&self) -> super::SecurityReportsRoot {
        super::SecurityReportsRoot(self.0.name("security"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.printUsageByPrinter`, such as `/reports/dailyPrintUsageByPrinter`.
    ReportRootDailyPrintUsageByPrinter[models::PrintUsageByPrinter]
}

impl ReportRootDailyPrintUsageByPrinter {
    /// `GET /reports/dailyPrintUsageByPrinter` — List dailyPrintUsageByPrinter
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-dailyprintusagebyprinter?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn list(&self) -> List<models::PrintUsageByPrinter> {
        let sheet = "GET reportRoot: list
            reportroot-list-dailyprintusagebyprinter: Reports.Read.All | |
            /reports/dailyPrintUsageByPrinter";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.printUsageByUser`, such as `/reports/dailyPrintUsageByUser`.
    ReportRootDailyPrintUsageByUser[models::PrintUsageByUser]
}

impl ReportRootDailyPrintUsageByUser {
    /// `GET /reports/dailyPrintUsageByUser` — List dailyPrintUsageByUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-dailyprintusagebyuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn list(&self) -> List<models::PrintUsageByUser> {
        let sheet = "GET reportRoot: list
            reportroot-list-dailyprintusagebyuser: Reports.Read.All | |
            /reports/dailyPrintUsageByUser";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.printUsageByPrinter`, such as `/reports/monthlyPrintUsageByPrinter`.
    ReportRootMonthlyPrintUsageByPrinter[models::PrintUsageByPrinter]
}

impl ReportRootMonthlyPrintUsageByPrinter {
    /// `GET /reports/monthlyPrintUsageByPrinter` — List monthlyprintusagebyprinter
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-monthlyprintusagebyprinter?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn list(&self) -> List<models::PrintUsageByPrinter> {
        let sheet = "GET reportRoot: list
            reportroot-list-monthlyprintusagebyprinter: Reports.Read.All | |
            /reports/monthlyPrintUsageByPrinter";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.printUsageByUser`, such as `/reports/monthlyPrintUsageByUser`.
    ReportRootMonthlyPrintUsageByUser[models::PrintUsageByUser]
}

impl ReportRootMonthlyPrintUsageByUser {
    /// `GET /reports/monthlyPrintUsageByUser` — List monthlyPrintUsageByUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-monthlyprintusagebyuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn list(&self) -> List<models::PrintUsageByUser> {
        let sheet = "GET reportRoot: list
            reportroot-list-monthlyprintusagebyuser: Reports.Read.All | |
            /reports/monthlyPrintUsageByUser";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.securityReportsRoot`, such as `/reports/security`.
    SecurityReportsRoot: super::Entity = models::SecurityReportsRoot
}

impl SecurityReportsRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::SecurityReportsRoot> {
        self.0.get("GET securityReportsRoot: get")
    }

    /// `GET /reports/security/getAttackSimulationRepeatOffenders`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/securityreportsroot-getattacksimulationrepeatoffenders?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn get_attack_simulation_repeat_offenders(&self) -> List<models::AttackSimulationRepeatOffender> {
        let sheet = "GET securityReportsRoot: get_attack_simulation_repeat_offenders
            securityreportsroot-getattacksimulationrepeatoffenders: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /reports/security/getAttackSimulationRepeatOffenders";
        self.0.name("getAttackSimulationRepeatOffenders").list(sheet)
    }

    /// `GET /reports/security/getAttackSimulationSimulationUserCoverage`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/securityreportsroot-getattacksimulationsimulationusercoverage?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn get_attack_simulation_simulation_user_coverage(
        &self,
    ) -> List<models::AttackSimulationSimulationUserCoverage>
    {
        let sheet = "GET securityReportsRoot: get_attack_simulation_simulation_user_coverage
            securityreportsroot-getattacksimulationsimulationusercoverage: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /reports/security/getAttackSimulationSimulationUserCoverage";
        self.0.name("getAttackSimulationSimulationUserCoverage").list(sheet)
    }

    /// `GET /reports/security/getAttackSimulationTrainingUserCoverage`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/securityreportsroot-getattacksimulationtrainingusercoverage?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn get_attack_simulation_training_user_coverage(&self) -> List<models::AttackSimulationTrainingUserCoverage> {
        let sheet = "GET securityReportsRoot: get_attack_simulation_training_user_coverage
            securityreportsroot-getattacksimulationtrainingusercoverage: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /reports/security/getAttackSimulationTrainingUserCoverage";
        self.0.name("getAttackSimulationTrainingUserCoverage").list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.signIn`, such as `/auditLogs/signIns/{id}`.
    SignIn: super::Entity = models::SignIn
}

impl SignIn {
    /// `GET /auditLogs/signIns/{id}` — Get signIn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/signin-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`; application: `AuditLog.Read.All`.
    pub fn get(&self) -> Get<models::SignIn> {
        let sheet = "GET signIn: get
            signin-get: AuditLog.Read.All | | AuditLog.Read.All
            /auditLogs/signIns/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userRegistrationDetails`, such as `/reports/authenticationMethods/userRegistrationDetails/{id}`.
    UserRegistrationDetails: super::Entity = models::UserRegistrationDetails
}

impl UserRegistrationDetails {
    /// `GET /reports/authenticationMethods/userRegistrationDetails/{userRegistrationDetails-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userregistrationdetails-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`; application: `AuditLog.Read.All`.
    pub fn get(&self) -> Get<models::UserRegistrationDetails> {
        let sheet = "GET userRegistrationDetails: get
            userregistrationdetails-get: AuditLog.Read.All | | AuditLog.Read.All
            /reports/authenticationMethods/userRegistrationDetails/{id}";
        self.0.get(sheet)
    }
}
