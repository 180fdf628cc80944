// Written by `cargo xtask gen`; do not edit.
//! Types of the area `admin`.

use crate::runtime::{OffsetDateTime, Parsed, Uuid, Value};

crate::runtime::model! {
    /// [`microsoft.graph.admin`](https://learn.microsoft.com/graph/api/resources/admin?view=graph-rest-beta)
    Admin = "microsoft.graph.admin";
    "reportSettings" REPORT_SETTINGS, report_settings model -> Option<&super::AdminReportSettings>, with_report_settings(super::AdminReportSettings), "`reportSettings`: `microsoft.graph.adminReportSettings`";
    "serviceAnnouncement" SERVICE_ANNOUNCEMENT, service_announcement model -> Option<&super::ServiceAnnouncement>, with_service_announcement(super::ServiceAnnouncement), "`serviceAnnouncement`: `microsoft.graph.serviceAnnouncement`, read-only" "Read-only.";
    "sharepoint" SHAREPOINT, sharepoint model -> Option<&super::Sharepoint>, with_sharepoint(super::Sharepoint), "`sharepoint`: `microsoft.graph.sharepoint`, type of the metadata";
    "windows" WINDOWS, windows model -> Option<&super::AdminWindows>, with_windows(super::AdminWindows), "`windows`: `microsoft.graph.adminWindows`, read-only, type of the metadata" "Read-only.";
    "appsAndServices" APPS_AND_SERVICES, apps_and_services model -> Option<&super::AdminAppsAndServices>, with_apps_and_services(super::AdminAppsAndServices), "`appsAndServices`: `microsoft.graph.adminAppsAndServices`, metadata";
    "cloudLicensing" CLOUD_LICENSING, cloud_licensing model -> Option<&super::cloud_licensing::AdminCloudLicensing>, with_cloud_licensing(super::cloud_licensing::AdminCloudLicensing), "`cloudLicensing`: `microsoft.graph.cloudLicensing.adminCloudLicensing`, metadata";
    "configurationManagement" CONFIGURATION_MANAGEMENT, configuration_management model -> Option<&super::ConfigurationManagement>, with_configuration_management(super::ConfigurationManagement), "`configurationManagement`: `microsoft.graph.configurationManagement`, metadata";
    "dynamics" DYNAMICS, dynamics model -> Option<&super::AdminDynamics>, with_dynamics(super::AdminDynamics), "`dynamics`: `microsoft.graph.adminDynamics`, metadata";
    "edge" EDGE, edge model -> Option<&super::Edge>, with_edge(super::Edge), "`edge`: `microsoft.graph.edge`, metadata";
    "entra" ENTRA, entra model -> Option<&super::Entra>, with_entra(super::Entra), "`entra`: `microsoft.graph.entra`, metadata";
    "exchange" EXCHANGE, exchange model -> Option<&super::ExchangeAdmin>, with_exchange(super::ExchangeAdmin), "`exchange`: `microsoft.graph.exchangeAdmin`, metadata";
    "forms" FORMS, forms model -> Option<&super::AdminForms>, with_forms(super::AdminForms), "`forms`: `microsoft.graph.adminForms`, metadata";
    "microsoft365Apps" MICROSOFT365_APPS, microsoft365_apps model -> Option<&super::AdminMicrosoft365Apps>, with_microsoft365_apps(super::AdminMicrosoft365Apps), "`microsoft365Apps`: `microsoft.graph.adminMicrosoft365Apps`, metadata";
    "people" PEOPLE, people model -> Option<&super::PeopleAdminSettings>, with_people(super::PeopleAdminSettings), "`people`: `microsoft.graph.peopleAdminSettings`, metadata";
    "teams" TEAMS, teams model -> Option<&super::teams_administration::TeamsAdminRoot>, with_teams(super::teams_administration::TeamsAdminRoot), "`teams`: `microsoft.graph.teamsAdministration.teamsAdminRoot`, metadata";
    "todo" TODO, todo model -> Option<&super::AdminTodo>, with_todo(super::AdminTodo), "`todo`: `microsoft.graph.adminTodo`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.adminAppsAndServices`, metadata, with the accessors of [`Entity`](super::Entity)
    AdminAppsAndServices: super::Entity = "microsoft.graph.adminAppsAndServices";
    inherited "id" ID, with_id(String), "`id`";
    "settings" SETTINGS, settings model -> Option<&super::AppsAndServicesSettings>, with_settings(super::AppsAndServicesSettings), "`settings`: `microsoft.graph.appsAndServicesSettings`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.adminDynamics`, metadata, with the accessors of [`Entity`](super::Entity)
    AdminDynamics: super::Entity = "microsoft.graph.adminDynamics";
    inherited "id" ID, with_id(String), "`id`";
    "customerVoice" CUSTOMER_VOICE, customer_voice model -> Option<&super::CustomerVoiceSettings>, with_customer_voice(super::CustomerVoiceSettings), "`customerVoice`: `microsoft.graph.customerVoiceSettings`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.adminForms`, metadata, with the accessors of [`Entity`](super::Entity)
    AdminForms: super::Entity = "microsoft.graph.adminForms";
    inherited "id" ID, with_id(String), "`id`";
    "settings" SETTINGS, settings model -> Option<&super::FormsSettings>, with_settings(super::FormsSettings), "`settings`: `microsoft.graph.formsSettings`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.adminMicrosoft365Apps`, metadata, with the accessors of [`Entity`](super::Entity)
    AdminMicrosoft365Apps: super::Entity = "microsoft.graph.adminMicrosoft365Apps";
    inherited "id" ID, with_id(String), "`id`";
    "installationOptions" INSTALLATION_OPTIONS, installation_options model -> Option<&super::M365AppsInstallationOptions>, with_installation_options(super::M365AppsInstallationOptions), "`installationOptions`: `microsoft.graph.m365AppsInstallationOptions`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.adminReportSettings`](https://learn.microsoft.com/graph/api/resources/adminreportsettings?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AdminReportSettings: super::Entity = "microsoft.graph.adminReportSettings";
    inherited "id" ID, with_id(String), "`id`";
    "displayConcealedNames" DISPLAY_CONCEALED_NAMES, display_concealed_names bool -> Option<bool>, with_display_concealed_names(bool), "`displayConcealedNames`: `Edm.Boolean`" "Required.";
    "sharePoint" SHARE_POINT, share_point model -> Option<&super::SharePointReportSettings>, with_share_point(super::SharePointReportSettings), "`sharePoint`: `microsoft.graph.sharePointReportSettings`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.adminTodo`, metadata, with the accessors of [`Entity`](super::Entity)
    AdminTodo: super::Entity = "microsoft.graph.adminTodo";
    inherited "id" ID, with_id(String), "`id`";
    "settings" SETTINGS, settings model -> Option<&super::TodoSettings>, with_settings(super::TodoSettings), "`settings`: `microsoft.graph.todoSettings`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.adminWindows`, metadata, with the accessors of [`Entity`](super::Entity)
    AdminWindows: super::Entity = "microsoft.graph.adminWindows";
    inherited "id" ID, with_id(String), "`id`";
    "updates" UPDATES, updates model -> Option<&super::AdminWindowsUpdates>, with_updates(super::AdminWindowsUpdates), "`updates`: `microsoft.graph.adminWindowsUpdates`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.adminWindowsUpdates`, metadata, with the accessors of [`Entity`](super::Entity)
    AdminWindowsUpdates: super::Entity = "microsoft.graph.adminWindowsUpdates";
    inherited "id" ID, with_id(String), "`id`";
    "catalog" CATALOG, catalog model -> Option<&super::windows_updates::Catalog>, with_catalog(super::windows_updates::Catalog), "`catalog`: `microsoft.graph.windowsUpdates.catalog`, metadata";
    "deploymentAudiences" DEPLOYMENT_AUDIENCES, deployment_audiences models -> Option<&[super::windows_updates::DeploymentAudience]>, with_deployment_audiences(Vec<super::windows_updates::DeploymentAudience>), "`deploymentAudiences`: `Collection(microsoft.graph.windowsUpdates.deploymentAudience)`, metadata";
    "deployments" DEPLOYMENTS, deployments models -> Option<&[super::windows_updates::Deployment]>, with_deployments(Vec<super::windows_updates::Deployment>), "`deployments`: `Collection(microsoft.graph.windowsUpdates.deployment)`, metadata";
    "policies" POLICIES, policies models -> Option<&[super::windows_updates::Policy]>, with_policies(Vec<super::windows_updates::Policy>), "`policies`: `Collection(microsoft.graph.windowsUpdates.policy)`, metadata";
    "products" PRODUCTS, products models -> Option<&[super::windows_updates::Product]>, with_products(Vec<super::windows_updates::Product>), "`products`: `Collection(microsoft.graph.windowsUpdates.product)`, metadata";
    "resourceConnections" RESOURCE_CONNECTIONS, resource_connections models -> Option<&[super::windows_updates::ResourceConnection]>, with_resource_connections(Vec<super::windows_updates::ResourceConnection>), "`resourceConnections`: `Collection(microsoft.graph.windowsUpdates.resourceConnection)`, metadata";
    "updatableAssets" UPDATABLE_ASSETS, updatable_assets models -> Option<&[super::windows_updates::UpdatableAsset]>, with_updatable_assets(Vec<super::windows_updates::UpdatableAsset>), "`updatableAssets`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`, metadata";
    "updatePolicies" UPDATE_POLICIES, update_policies models -> Option<&[super::windows_updates::UpdatePolicy]>, with_update_policies(Vec<super::windows_updates::UpdatePolicy>), "`updatePolicies`: `Collection(microsoft.graph.windowsUpdates.updatePolicy)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.apiKeySecurityScheme`, metadata
    ApiKeySecurityScheme = "microsoft.graph.apiKeySecurityScheme";
    "in" IN, in_ untyped -> Option<&Value>, with_in(Value), "`in`: `Edm.Untyped`, metadata";
    "name" NAME, name untyped -> Option<&Value>, with_name(Value), "`name`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.apiServicePrincipal`, metadata
    ApiServicePrincipal = "microsoft.graph.apiServicePrincipal";
    "resourceSpecificApplicationPermissions" RESOURCE_SPECIFIC_APPLICATION_PERMISSIONS, resource_specific_application_permissions models -> Option<&[super::ResourceSpecificPermission]>, with_resource_specific_application_permissions(Vec<super::ResourceSpecificPermission>), "`resourceSpecificApplicationPermissions`: `Collection(microsoft.graph.resourceSpecificPermission)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.apiUsageReportEnablementStatus`, metadata
    ApiUsageReportEnablementStatus = "microsoft.graph.apiUsageReportEnablementStatus";
    "metric" METRIC, metric str -> Option<&str>, with_metric(String), "`metric`: `Edm.String`, metadata";
    "onboardingStatus" ONBOARDING_STATUS, onboarding_status enumeration -> Option<super::ApiUsageReportOnboardingStatus>, with_onboarding_status(super::ApiUsageReportOnboardingStatus), "`onboardingStatus`: `microsoft.graph.apiUsageReportOnboardingStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.apiUsageReportOnboardingStatus`, metadata
    ApiUsageReportOnboardingStatus = "microsoft.graph.apiUsageReportOnboardingStatus" {
        Enabling = "enabling",
        Enabled = "enabled",
        Disabling = "disabling",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.appsAndServicesSettings`, metadata
    AppsAndServicesSettings = "microsoft.graph.appsAndServicesSettings";
    "isAppAndServicesTrialEnabled" IS_APP_AND_SERVICES_TRIAL_ENABLED, is_app_and_services_trial_enabled bool -> Option<bool>, with_is_app_and_services_trial_enabled(bool), "`isAppAndServicesTrialEnabled`: `Edm.Boolean`, metadata";
    "isOfficeStoreEnabled" IS_OFFICE_STORE_ENABLED, is_office_store_enabled bool -> Option<bool>, with_is_office_store_enabled(bool), "`isOfficeStoreEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.appsInstallationOptionsForMac`, metadata
    AppsInstallationOptionsForMac = "microsoft.graph.appsInstallationOptionsForMac";
    "isMicrosoft365AppsEnabled" IS_MICROSOFT365_APPS_ENABLED, is_microsoft365_apps_enabled bool -> Option<bool>, with_is_microsoft365_apps_enabled(bool), "`isMicrosoft365AppsEnabled`: `Edm.Boolean`, metadata";
    "isSkypeForBusinessEnabled" IS_SKYPE_FOR_BUSINESS_ENABLED, is_skype_for_business_enabled bool -> Option<bool>, with_is_skype_for_business_enabled(bool), "`isSkypeForBusinessEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.appsInstallationOptionsForWindows`, metadata
    AppsInstallationOptionsForWindows = "microsoft.graph.appsInstallationOptionsForWindows";
    "isMicrosoft365AppsEnabled" IS_MICROSOFT365_APPS_ENABLED, is_microsoft365_apps_enabled bool -> Option<bool>, with_is_microsoft365_apps_enabled(bool), "`isMicrosoft365AppsEnabled`: `Edm.Boolean`, metadata";
    "isProjectEnabled" IS_PROJECT_ENABLED, is_project_enabled bool -> Option<bool>, with_is_project_enabled(bool), "`isProjectEnabled`: `Edm.Boolean`, metadata";
    "isSkypeForBusinessEnabled" IS_SKYPE_FOR_BUSINESS_ENABLED, is_skype_for_business_enabled bool -> Option<bool>, with_is_skype_for_business_enabled(bool), "`isSkypeForBusinessEnabled`: `Edm.Boolean`, metadata";
    "isVisioEnabled" IS_VISIO_ENABLED, is_visio_enabled bool -> Option<bool>, with_is_visio_enabled(bool), "`isVisioEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.appsUpdateChannelType`, metadata
    AppsUpdateChannelType = "microsoft.graph.appsUpdateChannelType" {
        Current = "current",
        MonthlyEnterprise = "monthlyEnterprise",
        SemiAnnual = "semiAnnual",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.baselineParameter`, metadata
    BaselineParameter = "microsoft.graph.baselineParameter";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "parameterType" PARAMETER_TYPE, parameter_type enumeration -> Option<super::BaselineParameterType>, with_parameter_type(super::BaselineParameterType), "`parameterType`: `microsoft.graph.baselineParameterType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.baselineParameterType`, metadata
    BaselineParameterType = "microsoft.graph.baselineParameterType" {
        String = "string",
        Integer = "integer",
        Boolean = "boolean",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.baselineResource`, metadata
    BaselineResource = "microsoft.graph.baselineResource";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "properties" PROPERTIES, properties model -> Option<&super::OpenComplexDictionaryType>, with_properties(super::OpenComplexDictionaryType), "`properties`: `microsoft.graph.openComplexDictionaryType`, metadata";
    "resourceType" RESOURCE_TYPE, resource_type str -> Option<&str>, with_resource_type(String), "`resourceType`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.browserInfo`, metadata
    BrowserInfo = "microsoft.graph.browserInfo"
}

crate::runtime::model! {
    /// `microsoft.graph.browserSharedCookie`, metadata, with the accessors of [`Entity`](super::Entity)
    BrowserSharedCookie: super::Entity = "microsoft.graph.browserSharedCookie";
    inherited "id" ID, with_id(String), "`id`";
    "comment" COMMENT, comment str -> Option<&str>, with_comment(String), "`comment`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "deletedDateTime" DELETED_DATE_TIME, deleted_date_time date_time -> Parsed<OffsetDateTime>, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "history" HISTORY, history models -> Option<&[super::BrowserSharedCookieHistory]>, with_history(Vec<super::BrowserSharedCookieHistory>), "`history`: `Collection(microsoft.graph.browserSharedCookieHistory)`, metadata";
    "hostOnly" HOST_ONLY, host_only bool -> Option<bool>, with_host_only(bool), "`hostOnly`: `Edm.Boolean`, metadata";
    "hostOrDomain" HOST_OR_DOMAIN, host_or_domain str -> Option<&str>, with_host_or_domain(String), "`hostOrDomain`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "path" PATH, path str -> Option<&str>, with_path(String), "`path`: `Edm.String`, metadata";
    "sourceEnvironment" SOURCE_ENVIRONMENT, source_environment enumeration -> Option<super::BrowserSharedCookieSourceEnvironment>, with_source_environment(super::BrowserSharedCookieSourceEnvironment), "`sourceEnvironment`: `microsoft.graph.browserSharedCookieSourceEnvironment`, metadata";
    "status" STATUS, status enumeration -> Option<super::BrowserSharedCookieStatus>, with_status(super::BrowserSharedCookieStatus), "`status`: `microsoft.graph.browserSharedCookieStatus`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.browserSharedCookieHistory`, metadata
    BrowserSharedCookieHistory = "microsoft.graph.browserSharedCookieHistory";
    "comment" COMMENT, comment str -> Option<&str>, with_comment(String), "`comment`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "hostOnly" HOST_ONLY, host_only bool -> Option<bool>, with_host_only(bool), "`hostOnly`: `Edm.Boolean`, metadata";
    "hostOrDomain" HOST_OR_DOMAIN, host_or_domain str -> Option<&str>, with_host_or_domain(String), "`hostOrDomain`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "path" PATH, path str -> Option<&str>, with_path(String), "`path`: `Edm.String`, metadata";
    "publishedDateTime" PUBLISHED_DATE_TIME, published_date_time date_time -> Parsed<OffsetDateTime>, with_published_date_time(OffsetDateTime), "`publishedDateTime`: `Edm.DateTimeOffset`, metadata";
    "sourceEnvironment" SOURCE_ENVIRONMENT, source_environment enumeration -> Option<super::BrowserSharedCookieSourceEnvironment>, with_source_environment(super::BrowserSharedCookieSourceEnvironment), "`sourceEnvironment`: `microsoft.graph.browserSharedCookieSourceEnvironment`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.browserSharedCookieSourceEnvironment`, metadata
    BrowserSharedCookieSourceEnvironment = "microsoft.graph.browserSharedCookieSourceEnvironment" {
        MicrosoftEdge = "microsoftEdge",
        InternetExplorer11 = "internetExplorer11",
        Both = "both",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.browserSharedCookieStatus`, metadata
    BrowserSharedCookieStatus = "microsoft.graph.browserSharedCookieStatus" {
        Published = "published",
        PendingAdd = "pendingAdd",
        PendingEdit = "pendingEdit",
        PendingDelete = "pendingDelete",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.browserSite`, metadata, with the accessors of [`Entity`](super::Entity)
    BrowserSite: super::Entity = "microsoft.graph.browserSite";
    inherited "id" ID, with_id(String), "`id`";
    "allowRedirect" ALLOW_REDIRECT, allow_redirect bool -> Option<bool>, with_allow_redirect(bool), "`allowRedirect`: `Edm.Boolean`, metadata";
    "comment" COMMENT, comment str -> Option<&str>, with_comment(String), "`comment`: `Edm.String`, metadata";
    "compatibilityMode" COMPATIBILITY_MODE, compatibility_mode enumeration -> Option<super::BrowserSiteCompatibilityMode>, with_compatibility_mode(super::BrowserSiteCompatibilityMode), "`compatibilityMode`: `microsoft.graph.browserSiteCompatibilityMode`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "deletedDateTime" DELETED_DATE_TIME, deleted_date_time date_time -> Parsed<OffsetDateTime>, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`: `Edm.DateTimeOffset`, metadata";
    "history" HISTORY, history models -> Option<&[super::BrowserSiteHistory]>, with_history(Vec<super::BrowserSiteHistory>), "`history`: `Collection(microsoft.graph.browserSiteHistory)`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "mergeType" MERGE_TYPE, merge_type enumeration -> Option<super::BrowserSiteMergeType>, with_merge_type(super::BrowserSiteMergeType), "`mergeType`: `microsoft.graph.browserSiteMergeType`, metadata";
    "status" STATUS, status enumeration -> Option<super::BrowserSiteStatus>, with_status(super::BrowserSiteStatus), "`status`: `microsoft.graph.browserSiteStatus`, metadata";
    "targetEnvironment" TARGET_ENVIRONMENT, target_environment enumeration -> Option<super::BrowserSiteTargetEnvironment>, with_target_environment(super::BrowserSiteTargetEnvironment), "`targetEnvironment`: `microsoft.graph.browserSiteTargetEnvironment`, metadata";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.browserSiteCompatibilityMode`, metadata
    BrowserSiteCompatibilityMode = "microsoft.graph.browserSiteCompatibilityMode" {
        Default = "default",
        InternetExplorer8Enterprise = "internetExplorer8Enterprise",
        InternetExplorer7Enterprise = "internetExplorer7Enterprise",
        InternetExplorer11 = "internetExplorer11",
        InternetExplorer10 = "internetExplorer10",
        InternetExplorer9 = "internetExplorer9",
        InternetExplorer8 = "internetExplorer8",
        InternetExplorer7 = "internetExplorer7",
        InternetExplorer5 = "internetExplorer5",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.browserSiteHistory`, metadata
    BrowserSiteHistory = "microsoft.graph.browserSiteHistory";
    "allowRedirect" ALLOW_REDIRECT, allow_redirect bool -> Option<bool>, with_allow_redirect(bool), "`allowRedirect`: `Edm.Boolean`, metadata";
    "comment" COMMENT, comment str -> Option<&str>, with_comment(String), "`comment`: `Edm.String`, metadata";
    "compatibilityMode" COMPATIBILITY_MODE, compatibility_mode enumeration -> Option<super::BrowserSiteCompatibilityMode>, with_compatibility_mode(super::BrowserSiteCompatibilityMode), "`compatibilityMode`: `microsoft.graph.browserSiteCompatibilityMode`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "mergeType" MERGE_TYPE, merge_type enumeration -> Option<super::BrowserSiteMergeType>, with_merge_type(super::BrowserSiteMergeType), "`mergeType`: `microsoft.graph.browserSiteMergeType`, metadata";
    "publishedDateTime" PUBLISHED_DATE_TIME, published_date_time date_time -> Parsed<OffsetDateTime>, with_published_date_time(OffsetDateTime), "`publishedDateTime`: `Edm.DateTimeOffset`, metadata";
    "targetEnvironment" TARGET_ENVIRONMENT, target_environment enumeration -> Option<super::BrowserSiteTargetEnvironment>, with_target_environment(super::BrowserSiteTargetEnvironment), "`targetEnvironment`: `microsoft.graph.browserSiteTargetEnvironment`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.browserSiteList`, metadata, with the accessors of [`Entity`](super::Entity)
    BrowserSiteList: super::Entity = "microsoft.graph.browserSiteList";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "publishedBy" PUBLISHED_BY, published_by model -> Option<&super::IdentitySet>, with_published_by(super::IdentitySet), "`publishedBy`: `microsoft.graph.identitySet`, metadata";
    "publishedDateTime" PUBLISHED_DATE_TIME, published_date_time date_time -> Parsed<OffsetDateTime>, with_published_date_time(OffsetDateTime), "`publishedDateTime`: `Edm.DateTimeOffset`, metadata";
    "revision" REVISION, revision str -> Option<&str>, with_revision(String), "`revision`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::BrowserSiteListStatus>, with_status(super::BrowserSiteListStatus), "`status`: `microsoft.graph.browserSiteListStatus`, metadata";
    "sharedCookies" SHARED_COOKIES, shared_cookies models -> Option<&[super::BrowserSharedCookie]>, with_shared_cookies(Vec<super::BrowserSharedCookie>), "`sharedCookies`: `Collection(microsoft.graph.browserSharedCookie)`, metadata";
    "sites" SITES, sites models -> Option<&[super::BrowserSite]>, with_sites(Vec<super::BrowserSite>), "`sites`: `Collection(microsoft.graph.browserSite)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.browserSiteListStatus`, metadata
    BrowserSiteListStatus = "microsoft.graph.browserSiteListStatus" {
        Draft = "draft",
        Published = "published",
        Pending = "pending",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.browserSiteMergeType`, metadata
    BrowserSiteMergeType = "microsoft.graph.browserSiteMergeType" {
        NoMerge = "noMerge",
        Default = "default",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.browserSiteStatus`, metadata
    BrowserSiteStatus = "microsoft.graph.browserSiteStatus" {
        Published = "published",
        PendingAdd = "pendingAdd",
        PendingEdit = "pendingEdit",
        PendingDelete = "pendingDelete",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.browserSiteTargetEnvironment`, metadata
    BrowserSiteTargetEnvironment = "microsoft.graph.browserSiteTargetEnvironment" {
        InternetExplorerMode = "internetExplorerMode",
        InternetExplorer11 = "internetExplorer11",
        MicrosoftEdge = "microsoftEdge",
        Configurable = "configurable",
        None = "none",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.configurationBaseline`, metadata, with the accessors of [`Entity`](super::Entity)
    ConfigurationBaseline: super::Entity = "microsoft.graph.configurationBaseline";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "parameters" PARAMETERS, parameters models -> Option<&[super::BaselineParameter]>, with_parameters(Vec<super::BaselineParameter>), "`parameters`: `Collection(microsoft.graph.baselineParameter)`, metadata";
    "resources" RESOURCES, resources models -> Option<&[super::BaselineResource]>, with_resources(Vec<super::BaselineResource>), "`resources`: `Collection(microsoft.graph.baselineResource)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.configurationDrift`, metadata, with the accessors of [`Entity`](super::Entity)
    ConfigurationDrift: super::Entity = "microsoft.graph.configurationDrift";
    inherited "id" ID, with_id(String), "`id`";
    "baselineResourceDisplayName" BASELINE_RESOURCE_DISPLAY_NAME, baseline_resource_display_name str -> Option<&str>, with_baseline_resource_display_name(String), "`baselineResourceDisplayName`: `Edm.String`, metadata";
    "driftedProperties" DRIFTED_PROPERTIES, drifted_properties models -> Option<&[super::DriftedProperty]>, with_drifted_properties(Vec<super::DriftedProperty>), "`driftedProperties`: `Collection(microsoft.graph.driftedProperty)`, metadata";
    "firstReportedDateTime" FIRST_REPORTED_DATE_TIME, first_reported_date_time date_time -> Parsed<OffsetDateTime>, with_first_reported_date_time(OffsetDateTime), "`firstReportedDateTime`: `Edm.DateTimeOffset`, metadata";
    "monitorId" MONITOR_ID, monitor_id str -> Option<&str>, with_monitor_id(String), "`monitorId`: `Edm.String`, metadata";
    "resourceInstanceIdentifier" RESOURCE_INSTANCE_IDENTIFIER, resource_instance_identifier model -> Option<&super::OpenComplexDictionaryType>, with_resource_instance_identifier(super::OpenComplexDictionaryType), "`resourceInstanceIdentifier`: `microsoft.graph.openComplexDictionaryType`, metadata";
    "resourceType" RESOURCE_TYPE, resource_type str -> Option<&str>, with_resource_type(String), "`resourceType`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::DriftStatus>, with_status(super::DriftStatus), "`status`: `microsoft.graph.driftStatus`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.configurationManagement`, metadata, with the accessors of [`Entity`](super::Entity)
    ConfigurationManagement: super::Entity = "microsoft.graph.configurationManagement";
    inherited "id" ID, with_id(String), "`id`";
    "configurationDrifts" CONFIGURATION_DRIFTS, configuration_drifts models -> Option<&[super::ConfigurationDrift]>, with_configuration_drifts(Vec<super::ConfigurationDrift>), "`configurationDrifts`: `Collection(microsoft.graph.configurationDrift)`, metadata";
    "configurationMonitoringResults" CONFIGURATION_MONITORING_RESULTS, configuration_monitoring_results models -> Option<&[super::ConfigurationMonitoringResult]>, with_configuration_monitoring_results(Vec<super::ConfigurationMonitoringResult>), "`configurationMonitoringResults`: `Collection(microsoft.graph.configurationMonitoringResult)`, metadata";
    "configurationMonitors" CONFIGURATION_MONITORS, configuration_monitors models -> Option<&[super::ConfigurationMonitor]>, with_configuration_monitors(Vec<super::ConfigurationMonitor>), "`configurationMonitors`: `Collection(microsoft.graph.configurationMonitor)`, metadata";
    "configurationSnapshotJobs" CONFIGURATION_SNAPSHOT_JOBS, configuration_snapshot_jobs models -> Option<&[super::ConfigurationSnapshotJob]>, with_configuration_snapshot_jobs(Vec<super::ConfigurationSnapshotJob>), "`configurationSnapshotJobs`: `Collection(microsoft.graph.configurationSnapshotJob)`, metadata";
    "configurationSnapshots" CONFIGURATION_SNAPSHOTS, configuration_snapshots models -> Option<&[super::ConfigurationBaseline]>, with_configuration_snapshots(Vec<super::ConfigurationBaseline>), "`configurationSnapshots`: `Collection(microsoft.graph.configurationBaseline)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.configurationMonitor`, metadata, with the accessors of [`Entity`](super::Entity)
    ConfigurationMonitor: super::Entity = "microsoft.graph.configurationMonitor";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "inactivationReason" INACTIVATION_REASON, inactivation_reason str -> Option<&str>, with_inactivation_reason(String), "`inactivationReason`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "mode" MODE, mode enumeration -> Option<super::MonitorMode>, with_mode(super::MonitorMode), "`mode`: `microsoft.graph.monitorMode`, metadata";
    "monitorRunFrequencyInHours" MONITOR_RUN_FREQUENCY_IN_HOURS, monitor_run_frequency_in_hours i32 -> Option<i32>, with_monitor_run_frequency_in_hours(i32), "`monitorRunFrequencyInHours`: `Edm.Int32`, metadata";
    "parameters" PARAMETERS, parameters model -> Option<&super::OpenComplexDictionaryType>, with_parameters(super::OpenComplexDictionaryType), "`parameters`: `microsoft.graph.openComplexDictionaryType`, metadata";
    "status" STATUS, status enumeration -> Option<super::MonitorStatus>, with_status(super::MonitorStatus), "`status`: `microsoft.graph.monitorStatus`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "baseline" BASELINE, baseline model -> Option<&super::ConfigurationBaseline>, with_baseline(super::ConfigurationBaseline), "`baseline`: `microsoft.graph.configurationBaseline`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.configurationMonitoringResult`, metadata, with the accessors of [`Entity`](super::Entity)
    ConfigurationMonitoringResult: super::Entity = "microsoft.graph.configurationMonitoringResult";
    inherited "id" ID, with_id(String), "`id`";
    "driftsCount" DRIFTS_COUNT, drifts_count i32 -> Option<i32>, with_drifts_count(i32), "`driftsCount`: `Edm.Int32`, metadata";
    "errorDetails" ERROR_DETAILS, error_details models -> Option<&[super::ErrorDetail]>, with_error_details(Vec<super::ErrorDetail>), "`errorDetails`: `Collection(microsoft.graph.errorDetail)`, metadata";
    "monitorId" MONITOR_ID, monitor_id str -> Option<&str>, with_monitor_id(String), "`monitorId`: `Edm.String`, metadata";
    "runCompletionDateTime" RUN_COMPLETION_DATE_TIME, run_completion_date_time date_time -> Parsed<OffsetDateTime>, with_run_completion_date_time(OffsetDateTime), "`runCompletionDateTime`: `Edm.DateTimeOffset`, metadata";
    "runInitiationDateTime" RUN_INITIATION_DATE_TIME, run_initiation_date_time date_time -> Parsed<OffsetDateTime>, with_run_initiation_date_time(OffsetDateTime), "`runInitiationDateTime`: `Edm.DateTimeOffset`, metadata";
    "runStatus" RUN_STATUS, run_status enumeration -> Option<super::MonitorRunStatus>, with_run_status(super::MonitorRunStatus), "`runStatus`: `microsoft.graph.monitorRunStatus`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.configurationSnapshotJob`, metadata, with the accessors of [`Entity`](super::Entity)
    ConfigurationSnapshotJob: super::Entity = "microsoft.graph.configurationSnapshotJob";
    inherited "id" ID, with_id(String), "`id`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "errorDetails" ERROR_DETAILS, error_details strs -> Option<Vec<&str>>, with_error_details(Vec<String>), "`errorDetails`: `Collection(Edm.String)`, metadata";
    "resourceLocation" RESOURCE_LOCATION, resource_location str -> Option<&str>, with_resource_location(String), "`resourceLocation`: `Edm.String`, metadata";
    "resources" RESOURCES, resources strs -> Option<Vec<&str>>, with_resources(Vec<String>), "`resources`: `Collection(Edm.String)`, metadata";
    "status" STATUS, status enumeration -> Option<super::SnapshotJobStatus>, with_status(super::SnapshotJobStatus), "`status`: `microsoft.graph.snapshotJobStatus`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customerVoiceSettings`, metadata
    CustomerVoiceSettings = "microsoft.graph.customerVoiceSettings";
    "isInOrgFormsPhishingScanEnabled" IS_IN_ORG_FORMS_PHISHING_SCAN_ENABLED, is_in_org_forms_phishing_scan_enabled bool -> Option<bool>, with_is_in_org_forms_phishing_scan_enabled(bool), "`isInOrgFormsPhishingScanEnabled`: `Edm.Boolean`, metadata";
    "isRecordIdentityByDefaultEnabled" IS_RECORD_IDENTITY_BY_DEFAULT_ENABLED, is_record_identity_by_default_enabled bool -> Option<bool>, with_is_record_identity_by_default_enabled(bool), "`isRecordIdentityByDefaultEnabled`: `Edm.Boolean`, metadata";
    "isRestrictedSurveyAccessEnabled" IS_RESTRICTED_SURVEY_ACCESS_ENABLED, is_restricted_survey_access_enabled bool -> Option<bool>, with_is_restricted_survey_access_enabled(bool), "`isRestrictedSurveyAccessEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.driftStatus`, metadata
    DriftStatus = "microsoft.graph.driftStatus" {
        Active = "active",
        Fixed = "fixed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.driftedProperty`, metadata
    DriftedProperty = "microsoft.graph.driftedProperty";
    "currentValue" CURRENT_VALUE, current_value untyped -> Option<&Value>, with_current_value(Value), "`currentValue`: `microsoft.graph.Json`, metadata";
    "desiredValue" DESIRED_VALUE, desired_value untyped -> Option<&Value>, with_desired_value(Value), "`desiredValue`: `microsoft.graph.Json`, metadata";
    "propertyName" PROPERTY_NAME, property_name str -> Option<&str>, with_property_name(String), "`propertyName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.edge`, metadata, with the accessors of [`Entity`](super::Entity)
    Edge: super::Entity = "microsoft.graph.edge";
    inherited "id" ID, with_id(String), "`id`";
    "internetExplorerMode" INTERNET_EXPLORER_MODE, internet_explorer_mode model -> Option<&super::InternetExplorerMode>, with_internet_explorer_mode(super::InternetExplorerMode), "`internetExplorerMode`: `microsoft.graph.internetExplorerMode`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.entra`, metadata, with the accessors of [`Entity`](super::Entity)
    Entra: super::Entity = "microsoft.graph.entra";
    inherited "id" ID, with_id(String), "`id`";
    "uxSetting" UX_SETTING, ux_setting model -> Option<&super::UxSetting>, with_ux_setting(super::UxSetting), "`uxSetting`: `microsoft.graph.uxSetting`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.errorDetail`, metadata
    ErrorDetail = "microsoft.graph.errorDetail";
    "errorMessage" ERROR_MESSAGE, error_message str -> Option<&str>, with_error_message(String), "`errorMessage`: `Edm.String`, metadata";
    "resourceInstanceName" RESOURCE_INSTANCE_NAME, resource_instance_name str -> Option<&str>, with_resource_instance_name(String), "`resourceInstanceName`: `Edm.String`, metadata";
    "resourceType" RESOURCE_TYPE, resource_type str -> Option<&str>, with_resource_type(String), "`resourceType`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.exchangeAdmin`, metadata, with the accessors of [`Entity`](super::Entity)
    ExchangeAdmin: super::Entity = "microsoft.graph.exchangeAdmin";
    inherited "id" ID, with_id(String), "`id`";
    "mailboxes" MAILBOXES, mailboxes models -> Option<&[super::Mailbox]>, with_mailboxes(Vec<super::Mailbox>), "`mailboxes`: `Collection(microsoft.graph.mailbox)`, metadata";
    "messageTraces" MESSAGE_TRACES, message_traces models -> Option<&[super::MessageTrace]>, with_message_traces(Vec<super::MessageTrace>), "`messageTraces`: `Collection(microsoft.graph.messageTrace)`, metadata";
    "tracing" TRACING, tracing model -> Option<&super::MessageTracingRoot>, with_tracing(super::MessageTracingRoot), "`tracing`: `microsoft.graph.messageTracingRoot`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.exchangeMessageTrace`, metadata, with the accessors of [`Entity`](super::Entity)
    ExchangeMessageTrace: super::Entity = "microsoft.graph.exchangeMessageTrace";
    inherited "id" ID, with_id(String), "`id`";
    "fromIP" FROM_IP, from_ip str -> Option<&str>, with_from_ip(String), "`fromIP`: `Edm.String`, metadata";
    "messageId" MESSAGE_ID, message_id str -> Option<&str>, with_message_id(String), "`messageId`: `Edm.String`, metadata";
    "receivedDateTime" RECEIVED_DATE_TIME, received_date_time date_time -> Parsed<OffsetDateTime>, with_received_date_time(OffsetDateTime), "`receivedDateTime`: `Edm.DateTimeOffset`, metadata";
    "recipientAddress" RECIPIENT_ADDRESS, recipient_address str -> Option<&str>, with_recipient_address(String), "`recipientAddress`: `Edm.String`, metadata";
    "senderAddress" SENDER_ADDRESS, sender_address str -> Option<&str>, with_sender_address(String), "`senderAddress`: `Edm.String`, metadata";
    "size" SIZE, size i32 -> Option<i32>, with_size(i32), "`size`: `Edm.Int32`, metadata";
    "status" STATUS, status enumeration -> Option<super::ExchangeMessageTraceStatus>, with_status(super::ExchangeMessageTraceStatus), "`status`: `microsoft.graph.exchangeMessageTraceStatus`, metadata";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`, metadata";
    "toIP" TO_IP, to_ip str -> Option<&str>, with_to_ip(String), "`toIP`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.exchangeMessageTraceDetail`, metadata, with the accessors of [`Entity`](super::Entity)
    ExchangeMessageTraceDetail: super::Entity = "microsoft.graph.exchangeMessageTraceDetail";
    inherited "id" ID, with_id(String), "`id`";
    "action" ACTION, action str -> Option<&str>, with_action(String), "`action`: `Edm.String`, metadata";
    "data" DATA, data str -> Option<&str>, with_data(String), "`data`: `Edm.String`, metadata";
    "dateTime" DATE_TIME, date_time date_time -> Parsed<OffsetDateTime>, with_date_time(OffsetDateTime), "`dateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "event" EVENT, event str -> Option<&str>, with_event(String), "`event`: `Edm.String`, metadata";
    "messageId" MESSAGE_ID, message_id str -> Option<&str>, with_message_id(String), "`messageId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.exchangeMessageTraceStatus`, metadata
    ExchangeMessageTraceStatus = "microsoft.graph.exchangeMessageTraceStatus" {
        GettingStatus = "gettingStatus",
        Pending = "pending",
        Failed = "failed",
        Delivered = "delivered",
        Expanded = "expanded",
        Quarantined = "quarantined",
        FilteredAsSpam = "filteredAsSpam",
        UnknownFutureValue = "unknownFutureValue",
        Recalled = "recalled",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.exportItemResponse`, metadata
    ExportItemResponse = "microsoft.graph.exportItemResponse";
    "changeKey" CHANGE_KEY, change_key str -> Option<&str>, with_change_key(String), "`changeKey`: `Edm.String`, metadata";
    "data" DATA, data untyped -> Option<&Value>, with_data(Value), "`data`: `Edm.Stream`, metadata";
    "error" ERROR, error model -> Option<&super::MailTipsError>, with_error(super::MailTipsError), "`error`: `microsoft.graph.mailTipsError`, metadata";
    "itemId" ITEM_ID, item_id str -> Option<&str>, with_item_id(String), "`itemId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.formsSettings`, metadata
    FormsSettings = "microsoft.graph.formsSettings";
    "isBingImageSearchEnabled" IS_BING_IMAGE_SEARCH_ENABLED, is_bing_image_search_enabled bool -> Option<bool>, with_is_bing_image_search_enabled(bool), "`isBingImageSearchEnabled`: `Edm.Boolean`, metadata";
    "isExternalSendFormEnabled" IS_EXTERNAL_SEND_FORM_ENABLED, is_external_send_form_enabled bool -> Option<bool>, with_is_external_send_form_enabled(bool), "`isExternalSendFormEnabled`: `Edm.Boolean`, metadata";
    "isExternalShareCollaborationEnabled" IS_EXTERNAL_SHARE_COLLABORATION_ENABLED, is_external_share_collaboration_enabled bool -> Option<bool>, with_is_external_share_collaboration_enabled(bool), "`isExternalShareCollaborationEnabled`: `Edm.Boolean`, metadata";
    "isExternalShareResultEnabled" IS_EXTERNAL_SHARE_RESULT_ENABLED, is_external_share_result_enabled bool -> Option<bool>, with_is_external_share_result_enabled(bool), "`isExternalShareResultEnabled`: `Edm.Boolean`, metadata";
    "isExternalShareTemplateEnabled" IS_EXTERNAL_SHARE_TEMPLATE_ENABLED, is_external_share_template_enabled bool -> Option<bool>, with_is_external_share_template_enabled(bool), "`isExternalShareTemplateEnabled`: `Edm.Boolean`, metadata";
    "isInOrgFormsPhishingScanEnabled" IS_IN_ORG_FORMS_PHISHING_SCAN_ENABLED, is_in_org_forms_phishing_scan_enabled bool -> Option<bool>, with_is_in_org_forms_phishing_scan_enabled(bool), "`isInOrgFormsPhishingScanEnabled`: `Edm.Boolean`, metadata";
    "isRecordIdentityByDefaultEnabled" IS_RECORD_IDENTITY_BY_DEFAULT_ENABLED, is_record_identity_by_default_enabled bool -> Option<bool>, with_is_record_identity_by_default_enabled(bool), "`isRecordIdentityByDefaultEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.idleSessionSignOut`, metadata
    IdleSessionSignOut = "microsoft.graph.idleSessionSignOut";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "signOutAfterInSeconds" SIGN_OUT_AFTER_IN_SECONDS, sign_out_after_in_seconds i64 -> Option<i64>, with_sign_out_after_in_seconds(i64), "`signOutAfterInSeconds`: `Edm.Int64`, metadata";
    "warnAfterInSeconds" WARN_AFTER_IN_SECONDS, warn_after_in_seconds i64 -> Option<i64>, with_warn_after_in_seconds(i64), "`warnAfterInSeconds`: `Edm.Int64`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.imageTaggingChoice`, metadata
    ImageTaggingChoice = "microsoft.graph.imageTaggingChoice" {
        Disabled = "disabled",
        Basic = "basic",
        Enhanced = "enhanced",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.internetExplorerMode`, metadata, with the accessors of [`Entity`](super::Entity)
    InternetExplorerMode: super::Entity = "microsoft.graph.internetExplorerMode";
    inherited "id" ID, with_id(String), "`id`";
    "siteLists" SITE_LISTS, site_lists models -> Option<&[super::BrowserSiteList]>, with_site_lists(Vec<super::BrowserSiteList>), "`siteLists`: `Collection(microsoft.graph.browserSiteList)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.m365AppsInstallationOptions`, metadata, with the accessors of [`Entity`](super::Entity)
    M365AppsInstallationOptions: super::Entity = "microsoft.graph.m365AppsInstallationOptions";
    inherited "id" ID, with_id(String), "`id`";
    "appsForMac" APPS_FOR_MAC, apps_for_mac model -> Option<&super::AppsInstallationOptionsForMac>, with_apps_for_mac(super::AppsInstallationOptionsForMac), "`appsForMac`: `microsoft.graph.appsInstallationOptionsForMac`, metadata";
    "appsForWindows" APPS_FOR_WINDOWS, apps_for_windows model -> Option<&super::AppsInstallationOptionsForWindows>, with_apps_for_windows(super::AppsInstallationOptionsForWindows), "`appsForWindows`: `microsoft.graph.appsInstallationOptionsForWindows`, metadata";
    "updateChannel" UPDATE_CHANNEL, update_channel enumeration -> Option<super::AppsUpdateChannelType>, with_update_channel(super::AppsUpdateChannelType), "`updateChannel`: `microsoft.graph.appsUpdateChannelType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.mailbox`, metadata, with the accessors of [`DirectoryObject`](super::DirectoryObject)
    Mailbox: super::DirectoryObject, super::Entity = "microsoft.graph.mailbox";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "folders" FOLDERS, folders models -> Option<&[super::MailboxFolder]>, with_folders(Vec<super::MailboxFolder>), "`folders`: `Collection(microsoft.graph.mailboxFolder)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.mailboxFolder`, metadata, with the accessors of [`Entity`](super::Entity)
    MailboxFolder: super::Entity = "microsoft.graph.mailboxFolder";
    inherited "id" ID, with_id(String), "`id`";
    "childFolderCount" CHILD_FOLDER_COUNT, child_folder_count i32 -> Option<i32>, with_child_folder_count(i32), "`childFolderCount`: `Edm.Int32`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "isHidden" IS_HIDDEN, is_hidden bool -> Option<bool>, with_is_hidden(bool), "`isHidden`: `Edm.Boolean`, metadata";
    "parentFolderId" PARENT_FOLDER_ID, parent_folder_id str -> Option<&str>, with_parent_folder_id(String), "`parentFolderId`: `Edm.String`, metadata";
    "parentMailboxUrl" PARENT_MAILBOX_URL, parent_mailbox_url str -> Option<&str>, with_parent_mailbox_url(String), "`parentMailboxUrl`: `Edm.String`, metadata";
    "totalItemCount" TOTAL_ITEM_COUNT, total_item_count i32 -> Option<i32>, with_total_item_count(i32), "`totalItemCount`: `Edm.Int32`, metadata";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, metadata";
    "wellKnownName" WELL_KNOWN_NAME, well_known_name str -> Option<&str>, with_well_known_name(String), "`wellKnownName`: `Edm.String`, metadata";
    "childFolders" CHILD_FOLDERS, child_folders models -> Option<&[super::MailboxFolder]>, with_child_folders(Vec<super::MailboxFolder>), "`childFolders`: `Collection(microsoft.graph.mailboxFolder)`, metadata";
    "items" ITEMS, items models -> Option<&[super::MailboxItem]>, with_items(Vec<super::MailboxItem>), "`items`: `Collection(microsoft.graph.mailboxItem)`, metadata";
    "multiValueExtendedProperties" MULTI_VALUE_EXTENDED_PROPERTIES, multi_value_extended_properties models -> Option<&[super::MultiValueLegacyExtendedProperty]>, with_multi_value_extended_properties(Vec<super::MultiValueLegacyExtendedProperty>), "`multiValueExtendedProperties`: `Collection(microsoft.graph.multiValueLegacyExtendedProperty)`, metadata" if (any(feature = "calendar", feature = "contacts", feature = "mail"));
    "singleValueExtendedProperties" SINGLE_VALUE_EXTENDED_PROPERTIES, single_value_extended_properties models -> Option<&[super::SingleValueLegacyExtendedProperty]>, with_single_value_extended_properties(Vec<super::SingleValueLegacyExtendedProperty>), "`singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, metadata" if (any(feature = "calendar", feature = "contacts", feature = "mail"));
}

crate::runtime::model! {
    /// `microsoft.graph.mailboxItem`, metadata, with the accessors of [`OutlookItem`](super::OutlookItem)
    MailboxItem: super::OutlookItem, super::Entity = "microsoft.graph.mailboxItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "categories" CATEGORIES, with_categories(Vec<String>), "`categories`";
    inherited "changeKey" CHANGE_KEY, with_change_key(String), "`changeKey`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`, metadata";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, metadata";
    "multiValueExtendedProperties" MULTI_VALUE_EXTENDED_PROPERTIES, multi_value_extended_properties models -> Option<&[super::MultiValueLegacyExtendedProperty]>, with_multi_value_extended_properties(Vec<super::MultiValueLegacyExtendedProperty>), "`multiValueExtendedProperties`: `Collection(microsoft.graph.multiValueLegacyExtendedProperty)`, metadata" if (any(feature = "calendar", feature = "contacts", feature = "mail"));
    "singleValueExtendedProperties" SINGLE_VALUE_EXTENDED_PROPERTIES, single_value_extended_properties models -> Option<&[super::SingleValueLegacyExtendedProperty]>, with_single_value_extended_properties(Vec<super::SingleValueLegacyExtendedProperty>), "`singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, metadata" if (any(feature = "calendar", feature = "contacts", feature = "mail"));
}

crate::runtime::model! {
    /// `microsoft.graph.mailboxItemImportSession`, metadata
    MailboxItemImportSession = "microsoft.graph.mailboxItemImportSession";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "importUrl" IMPORT_URL, import_url str -> Option<&str>, with_import_url(String), "`importUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.messageEvent`, metadata, with the accessors of [`Entity`](super::Entity)
    MessageEvent: super::Entity = "microsoft.graph.messageEvent";
    inherited "id" ID, with_id(String), "`id`";
    "dateTime" DATE_TIME, date_time date_time -> Parsed<OffsetDateTime>, with_date_time(OffsetDateTime), "`dateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "eventType" EVENT_TYPE, event_type enumeration -> Option<super::MessageEventType>, with_event_type(super::MessageEventType), "`eventType`: `microsoft.graph.messageEventType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.messageEventType`, metadata
    MessageEventType = "microsoft.graph.messageEventType" {
        Received = "received",
        Sent = "sent",
        Delivered = "delivered",
        Failed = "failed",
        ProcessingFailed = "processingFailed",
        DistributionGroupExpanded = "distributionGroupExpanded",
        Submitted = "submitted",
        Delayed = "delayed",
        Redirected = "redirected",
        Resolved = "resolved",
        Dropped = "dropped",
        RecipientsAdded = "recipientsAdded",
        MalwareDetected = "malwareDetected",
        MalwareDetectedInMessage = "malwareDetectedInMessage",
        MalwareDetectedInAttachment = "malwareDetectedInAttachment",
        TtZapped = "ttZapped",
        TtDelivered = "ttDelivered",
        SpamDetected = "spamDetected",
        TransportRuleTriggered = "transportRuleTriggered",
        DlpRuleTriggered = "dlpRuleTriggered",
        Journaled = "journaled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.messageRecipient`, metadata, with the accessors of [`Entity`](super::Entity)
    MessageRecipient: super::Entity = "microsoft.graph.messageRecipient";
    inherited "id" ID, with_id(String), "`id`";
    "deliveryStatus" DELIVERY_STATUS, delivery_status enumeration -> Option<super::MessageStatus>, with_delivery_status(super::MessageStatus), "`deliveryStatus`: `microsoft.graph.messageStatus`, metadata";
    "recipientEmail" RECIPIENT_EMAIL, recipient_email str -> Option<&str>, with_recipient_email(String), "`recipientEmail`: `Edm.String`, metadata";
    "events" EVENTS, events models -> Option<&[super::MessageEvent]>, with_events(Vec<super::MessageEvent>), "`events`: `Collection(microsoft.graph.messageEvent)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.messageStatus`, metadata
    MessageStatus = "microsoft.graph.messageStatus" {
        GettingStatus = "gettingStatus",
        Pending = "pending",
        Failed = "failed",
        Delivered = "delivered",
        Expanded = "expanded",
        Quarantined = "quarantined",
        FilteredAsSpam = "filteredAsSpam",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.messageTrace`, metadata, with the accessors of [`Entity`](super::Entity)
    MessageTrace: super::Entity = "microsoft.graph.messageTrace";
    inherited "id" ID, with_id(String), "`id`";
    "destinationIPAddress" DESTINATION_IP_ADDRESS, destination_ip_address str -> Option<&str>, with_destination_ip_address(String), "`destinationIPAddress`: `Edm.String`, metadata";
    "messageId" MESSAGE_ID, message_id str -> Option<&str>, with_message_id(String), "`messageId`: `Edm.String`, metadata";
    "receivedDateTime" RECEIVED_DATE_TIME, received_date_time date_time -> Parsed<OffsetDateTime>, with_received_date_time(OffsetDateTime), "`receivedDateTime`: `Edm.DateTimeOffset`, metadata";
    "senderEmail" SENDER_EMAIL, sender_email str -> Option<&str>, with_sender_email(String), "`senderEmail`: `Edm.String`, metadata";
    "size" SIZE, size i32 -> Option<i32>, with_size(i32), "`size`: `Edm.Int32`, metadata";
    "sourceIPAddress" SOURCE_IP_ADDRESS, source_ip_address str -> Option<&str>, with_source_ip_address(String), "`sourceIPAddress`: `Edm.String`, metadata";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`, metadata";
    "recipients" RECIPIENTS, recipients models -> Option<&[super::MessageRecipient]>, with_recipients(Vec<super::MessageRecipient>), "`recipients`: `Collection(microsoft.graph.messageRecipient)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.messageTracingRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    MessageTracingRoot: super::Entity = "microsoft.graph.messageTracingRoot";
    inherited "id" ID, with_id(String), "`id`";
    "messageTraces" MESSAGE_TRACES, message_traces models -> Option<&[super::ExchangeMessageTrace]>, with_message_traces(Vec<super::ExchangeMessageTrace>), "`messageTraces`: `Collection(microsoft.graph.exchangeMessageTrace)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.monitorMode`, metadata
    MonitorMode = "microsoft.graph.monitorMode" {
        MonitorOnly = "monitorOnly",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.monitorRunStatus`, metadata
    MonitorRunStatus = "microsoft.graph.monitorRunStatus" {
        Successful = "successful",
        PartiallySuccessful = "partiallySuccessful",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.monitorStatus`, metadata
    MonitorStatus = "microsoft.graph.monitorStatus" {
        Active = "active",
        Inactive = "inactive",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.namePronunciationSettings`, metadata, with the accessors of [`Entity`](super::Entity)
    NamePronunciationSettings: super::Entity = "microsoft.graph.namePronunciationSettings";
    inherited "id" ID, with_id(String), "`id`";
    "isEnabledInOrganization" IS_ENABLED_IN_ORGANIZATION, is_enabled_in_organization bool -> Option<bool>, with_is_enabled_in_organization(bool), "`isEnabledInOrganization`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.nonAdminSetting`, metadata
    NonAdminSetting = "microsoft.graph.nonAdminSetting" {
        False = "false",
        True = "true",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.openComplexDictionaryType`, metadata, with the accessors of [`Dictionary`](super::Dictionary)
    OpenComplexDictionaryType: super::Dictionary = "microsoft.graph.openComplexDictionaryType"
}

crate::runtime::model! {
    /// `microsoft.graph.peopleAdminSettings`, metadata, with the accessors of [`Entity`](super::Entity)
    PeopleAdminSettings: super::Entity = "microsoft.graph.peopleAdminSettings";
    inherited "id" ID, with_id(String), "`id`";
    "itemInsights" ITEM_INSIGHTS, item_insights model -> Option<&super::InsightsSettings>, with_item_insights(super::InsightsSettings), "`itemInsights`: `microsoft.graph.insightsSettings`, metadata";
    "namePronunciation" NAME_PRONUNCIATION, name_pronunciation model -> Option<&super::NamePronunciationSettings>, with_name_pronunciation(super::NamePronunciationSettings), "`namePronunciation`: `microsoft.graph.namePronunciationSettings`, metadata";
    "photoUpdateSettings" PHOTO_UPDATE_SETTINGS, photo_update_settings model -> Option<&super::PhotoUpdateSettings>, with_photo_update_settings(super::PhotoUpdateSettings), "`photoUpdateSettings`: `microsoft.graph.photoUpdateSettings`, metadata";
    "profileCardProperties" PROFILE_CARD_PROPERTIES, profile_card_properties models -> Option<&[super::ProfileCardProperty]>, with_profile_card_properties(Vec<super::ProfileCardProperty>), "`profileCardProperties`: `Collection(microsoft.graph.profileCardProperty)`, metadata";
    "profilePropertySettings" PROFILE_PROPERTY_SETTINGS, profile_property_settings models -> Option<&[super::ProfilePropertySetting]>, with_profile_property_settings(Vec<super::ProfilePropertySetting>), "`profilePropertySettings`: `Collection(microsoft.graph.profilePropertySetting)`, metadata";
    "profileSources" PROFILE_SOURCES, profile_sources models -> Option<&[super::ProfileSource]>, with_profile_sources(Vec<super::ProfileSource>), "`profileSources`: `Collection(microsoft.graph.profileSource)`, metadata";
    "pronouns" PRONOUNS, pronouns model -> Option<&super::PronounsSettings>, with_pronouns(super::PronounsSettings), "`pronouns`: `microsoft.graph.pronounsSettings`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.photoUpdateSettings`, metadata, with the accessors of [`Entity`](super::Entity)
    PhotoUpdateSettings: super::Entity = "microsoft.graph.photoUpdateSettings";
    inherited "id" ID, with_id(String), "`id`";
    "allowedRoles" ALLOWED_ROLES, allowed_roles strs -> Option<Vec<&str>>, with_allowed_roles(Vec<String>), "`allowedRoles`: `Collection(Edm.String)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.postType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PostType = "microsoft.graph.postType" {
        Regular = "regular",
        Quick = "quick",
        Strategic = "strategic",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.profilePropertySetting`, metadata, with the accessors of [`Entity`](super::Entity)
    ProfilePropertySetting: super::Entity = "microsoft.graph.profilePropertySetting";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "prioritizedSourceUrls" PRIORITIZED_SOURCE_URLS, prioritized_source_urls strs -> Option<Vec<&str>>, with_prioritized_source_urls(Vec<String>), "`prioritizedSourceUrls`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.profileSource`, metadata, with the accessors of [`Entity`](super::Entity)
    ProfileSource: super::Entity = "microsoft.graph.profileSource";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "kind" KIND, kind str -> Option<&str>, with_kind(String), "`kind`: `Edm.String`, metadata";
    "localizations" LOCALIZATIONS, localizations models -> Option<&[super::ProfileSourceLocalization]>, with_localizations(Vec<super::ProfileSourceLocalization>), "`localizations`: `Collection(microsoft.graph.profileSourceLocalization)`, metadata";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`, metadata";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.profileSourceLocalization`, metadata
    ProfileSourceLocalization = "microsoft.graph.profileSourceLocalization";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "languageTag" LANGUAGE_TAG, language_tag str -> Option<&str>, with_language_tag(String), "`languageTag`: `Edm.String`, metadata";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.pronounsSettings`, metadata, with the accessors of [`Entity`](super::Entity)
    PronounsSettings: super::Entity = "microsoft.graph.pronounsSettings";
    inherited "id" ID, with_id(String), "`id`";
    "isEnabledInOrganization" IS_ENABLED_IN_ORGANIZATION, is_enabled_in_organization bool -> Option<bool>, with_is_enabled_in_organization(bool), "`isEnabledInOrganization`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.resourceSpecificPermission`, metadata
    ResourceSpecificPermission = "microsoft.graph.resourceSpecificPermission";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, metadata";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.serviceAnnouncement`](https://learn.microsoft.com/graph/api/resources/serviceannouncement?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ServiceAnnouncement: super::Entity = "microsoft.graph.serviceAnnouncement";
    inherited "id" ID, with_id(String), "`id`";
    "messages" MESSAGES, messages models -> Option<&[super::ServiceUpdateMessage]>, with_messages(Vec<super::ServiceUpdateMessage>), "`messages`: `Collection(microsoft.graph.serviceUpdateMessage)`" "Nullable.";
    "healthOverviews" HEALTH_OVERVIEWS, health_overviews models -> Option<&[super::ServiceHealth]>, with_health_overviews(Vec<super::ServiceHealth>), "`healthOverviews`: `Collection(microsoft.graph.serviceHealth)`" "Nullable.";
    "issues" ISSUES, issues models -> Option<&[super::ServiceHealthIssue]>, with_issues(Vec<super::ServiceHealthIssue>), "`issues`: `Collection(microsoft.graph.serviceHealthIssue)`" "Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.serviceAnnouncementAttachment`](https://learn.microsoft.com/graph/api/resources/serviceannouncementattachment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ServiceAnnouncementAttachment: super::Entity = "microsoft.graph.serviceAnnouncementAttachment";
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "size" SIZE, size i32 -> Option<i32>, with_size(i32), "`size`: `Edm.Int32`";
    "isInline" IS_INLINE, is_inline str -> Option<&str>, with_is_inline(String), "`isInline`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.serviceAnnouncementBase`](https://learn.microsoft.com/graph/api/resources/serviceannouncementbase?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ServiceAnnouncementBase: super::Entity = "microsoft.graph.serviceAnnouncementBase" {
        "microsoft.graph.serviceHealthIssue",
        "microsoft.graph.serviceUpdateMessage",
    };
    inherited "id" ID, with_id(String), "`id`";
    "details" DETAILS, details models -> Option<&[super::KeyValuePair]>, with_details(Vec<super::KeyValuePair>), "`details`: `Collection(microsoft.graph.keyValuePair)`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.serviceHealth`](https://learn.microsoft.com/graph/api/resources/servicehealth?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ServiceHealth: super::Entity = "microsoft.graph.serviceHealth";
    inherited "id" ID, with_id(String), "`id`";
    "service" SERVICE, service str -> Option<&str>, with_service(String), "`service`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::ServiceHealthStatus>, with_status(super::ServiceHealthStatus), "`status`: `microsoft.graph.serviceHealthStatus`" "Possible values are: serviceOperational, investigating, restoringService, verifyingService, serviceRestored, postIncidentReviewPublished, serviceDegradation, serviceInterruption, extendedRecovery, falsePositive, investigationSuspended, resolved, mitigatedExternal, mitigated, resolvedExternal, confirmed, reported, unknownFutureValue.";
    "issues" ISSUES, issues models -> Option<&[super::ServiceHealthIssue]>, with_issues(Vec<super::ServiceHealthIssue>), "`issues`: `Collection(microsoft.graph.serviceHealthIssue)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.serviceHealthClassificationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ServiceHealthClassificationType = "microsoft.graph.serviceHealthClassificationType" {
        Advisory = "advisory",
        Incident = "incident",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from serviceannouncementbase.
    ///
    /// [`microsoft.graph.serviceHealthIssue`](https://learn.microsoft.com/graph/api/resources/servicehealthissue?view=graph-rest-beta), with the accessors of [`ServiceAnnouncementBase`](super::ServiceAnnouncementBase)
    ServiceHealthIssue: super::ServiceAnnouncementBase, super::Entity = "microsoft.graph.serviceHealthIssue";
    inherited "id" ID, with_id(String), "`id`";
    inherited "details" DETAILS, with_details(Vec<super::KeyValuePair>), "`details`";
    inherited "endDateTime" END_DATE_TIME, with_end_date_time(OffsetDateTime), "`endDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "title" TITLE, with_title(String), "`title`";
    "classification" CLASSIFICATION, classification enumeration -> Option<super::ServiceHealthClassificationType>, with_classification(super::ServiceHealthClassificationType), "`classification`: `microsoft.graph.serviceHealthClassificationType`" "Possible values are: advisory, incident, unknownFutureValue.";
    "feature" FEATURE, feature str -> Option<&str>, with_feature(String), "`feature`: `Edm.String`";
    "featureGroup" FEATURE_GROUP, feature_group str -> Option<&str>, with_feature_group(String), "`featureGroup`: `Edm.String`";
    "impactDescription" IMPACT_DESCRIPTION, impact_description str -> Option<&str>, with_impact_description(String), "`impactDescription`: `Edm.String`";
    "isResolved" IS_RESOLVED, is_resolved bool -> Option<bool>, with_is_resolved(bool), "`isResolved`: `Edm.Boolean`";
    "origin" ORIGIN, origin enumeration -> Option<super::ServiceHealthOrigin>, with_origin(super::ServiceHealthOrigin), "`origin`: `microsoft.graph.serviceHealthOrigin`" "Possible values are: microsoft, thirdParty, customer, unknownFutureValue.";
    "posts" POSTS, posts models -> Option<&[super::ServiceHealthIssuePost]>, with_posts(Vec<super::ServiceHealthIssuePost>), "`posts`: `Collection(microsoft.graph.serviceHealthIssuePost)`";
    "service" SERVICE, service str -> Option<&str>, with_service(String), "`service`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::ServiceHealthStatus>, with_status(super::ServiceHealthStatus), "`status`: `microsoft.graph.serviceHealthStatus`" "Possible values are: serviceOperational, restoringService, investigating, verifyingService, serviceRestored, postIncidentReviewPublished, serviceDegradation, serviceInterruption, falsePositive, mitigatedExternal, mitigated, extendedRecovery, confirmed, investigationSuspended, unknownFutureValue, resolved, resolvedExternal, reported.";
}

crate::runtime::model! {
    /// [`microsoft.graph.serviceHealthIssuePost`](https://learn.microsoft.com/graph/api/resources/servicehealthissuepost?view=graph-rest-beta)
    ServiceHealthIssuePost = "microsoft.graph.serviceHealthIssuePost";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description model -> Option<&super::ItemBody>, with_description(super::ItemBody), "`description`: `microsoft.graph.itemBody`";
    "postType" POST_TYPE, post_type enumeration -> Option<super::PostType>, with_post_type(super::PostType), "`postType`: `microsoft.graph.postType`" "Possible values are: regular, quick, strategic, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.serviceHealthOrigin`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ServiceHealthOrigin = "microsoft.graph.serviceHealthOrigin" {
        Microsoft = "microsoft",
        ThirdParty = "thirdParty",
        Customer = "customer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.serviceHealthStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ServiceHealthStatus = "microsoft.graph.serviceHealthStatus" {
        ServiceOperational = "serviceOperational",
        Investigating = "investigating",
        RestoringService = "restoringService",
        VerifyingService = "verifyingService",
        ServiceRestored = "serviceRestored",
        PostIncidentReviewPublished = "postIncidentReviewPublished",
        ServiceDegradation = "serviceDegradation",
        ServiceInterruption = "serviceInterruption",
        ExtendedRecovery = "extendedRecovery",
        FalsePositive = "falsePositive",
        InvestigationSuspended = "investigationSuspended",
        Resolved = "resolved",
        MitigatedExternal = "mitigatedExternal",
        Mitigated = "mitigated",
        ResolvedExternal = "resolvedExternal",
        Confirmed = "confirmed",
        Reported = "reported",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.serviceUpdateCategory`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ServiceUpdateCategory = "microsoft.graph.serviceUpdateCategory" {
        PreventOrFixIssue = "preventOrFixIssue",
        PlanForChange = "planForChange",
        StayInformed = "stayInformed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from serviceannouncementbase.
    ///
    /// [`microsoft.graph.serviceUpdateMessage`](https://learn.microsoft.com/graph/api/resources/serviceupdatemessage?view=graph-rest-beta), with the accessors of [`ServiceAnnouncementBase`](super::ServiceAnnouncementBase)
    ServiceUpdateMessage: super::ServiceAnnouncementBase, super::Entity = "microsoft.graph.serviceUpdateMessage";
    inherited "id" ID, with_id(String), "`id`";
    inherited "details" DETAILS, with_details(Vec<super::KeyValuePair>), "`details`";
    inherited "endDateTime" END_DATE_TIME, with_end_date_time(OffsetDateTime), "`endDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "title" TITLE, with_title(String), "`title`";
    "actionRequiredByDateTime" ACTION_REQUIRED_BY_DATE_TIME, action_required_by_date_time date_time -> Parsed<OffsetDateTime>, with_action_required_by_date_time(OffsetDateTime), "`actionRequiredByDateTime`: `Edm.DateTimeOffset`";
    "attachmentsArchive" ATTACHMENTS_ARCHIVE, attachments_archive untyped -> Option<&Value>, with_attachments_archive(Value), "`attachmentsArchive`: `Edm.Stream`";
    "body" BODY, body model -> Option<&super::ItemBody>, with_body(super::ItemBody), "`body`: `microsoft.graph.itemBody`";
    "category" CATEGORY, category enumeration -> Option<super::ServiceUpdateCategory>, with_category(super::ServiceUpdateCategory), "`category`: `microsoft.graph.serviceUpdateCategory`" "Possible values are: preventOrFixIssue, planForChange, stayInformed, unknownFutureValue.";
    "hasAttachments" HAS_ATTACHMENTS, has_attachments bool -> Option<bool>, with_has_attachments(bool), "`hasAttachments`: `Edm.Boolean`";
    "isMajorChange" IS_MAJOR_CHANGE, is_major_change bool -> Option<bool>, with_is_major_change(bool), "`isMajorChange`: `Edm.Boolean`";
    "services" SERVICES, services strs -> Option<Vec<&str>>, with_services(Vec<String>), "`services`: `Collection(Edm.String)`";
    "severity" SEVERITY, severity enumeration -> Option<super::ServiceUpdateSeverity>, with_severity(super::ServiceUpdateSeverity), "`severity`: `microsoft.graph.serviceUpdateSeverity`" "Possible values are: normal, high, critical, unknownFutureValue.";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`";
    "viewPoint" VIEW_POINT, view_point model -> Option<&super::ServiceUpdateMessageViewpoint>, with_view_point(super::ServiceUpdateMessageViewpoint), "`viewPoint`: `microsoft.graph.serviceUpdateMessageViewpoint`";
    "attachments" ATTACHMENTS, attachments models -> Option<&[super::ServiceAnnouncementAttachment]>, with_attachments(Vec<super::ServiceAnnouncementAttachment>), "`attachments`: `Collection(microsoft.graph.serviceAnnouncementAttachment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.serviceUpdateMessageViewpoint`](https://learn.microsoft.com/graph/api/resources/serviceupdatemessageviewpoint?view=graph-rest-beta)
    ServiceUpdateMessageViewpoint = "microsoft.graph.serviceUpdateMessageViewpoint";
    "isArchived" IS_ARCHIVED, is_archived bool -> Option<bool>, with_is_archived(bool), "`isArchived`: `Edm.Boolean`";
    "isFavorited" IS_FAVORITED, is_favorited bool -> Option<bool>, with_is_favorited(bool), "`isFavorited`: `Edm.Boolean`";
    "isRead" IS_READ, is_read bool -> Option<bool>, with_is_read(bool), "`isRead`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.serviceUpdateSeverity`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ServiceUpdateSeverity = "microsoft.graph.serviceUpdateSeverity" {
        Normal = "normal",
        High = "high",
        Critical = "critical",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointReportSettings`, metadata, with the accessors of [`Entity`](super::Entity)
    SharePointReportSettings: super::Entity = "microsoft.graph.sharePointReportSettings";
    inherited "id" ID, with_id(String), "`id`";
    "apiUsageReportMetrics" API_USAGE_REPORT_METRICS, api_usage_report_metrics models -> Option<&[super::ApiUsageReportEnablementStatus]>, with_api_usage_report_metrics(Vec<super::ApiUsageReportEnablementStatus>), "`apiUsageReportMetrics`: `Collection(microsoft.graph.apiUsageReportEnablementStatus)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharepoint`, metadata, with the accessors of [`Entity`](super::Entity)
    Sharepoint: super::Entity = "microsoft.graph.sharepoint";
    inherited "id" ID, with_id(String), "`id`";
    "settings" SETTINGS, settings model -> Option<&super::SharepointSettings>, with_settings(super::SharepointSettings), "`settings`: `microsoft.graph.sharepointSettings`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharepointSettings`, metadata, with the accessors of [`Entity`](super::Entity)
    SharepointSettings: super::Entity = "microsoft.graph.sharepointSettings";
    inherited "id" ID, with_id(String), "`id`";
    "allowedDomainGuidsForSyncApp" ALLOWED_DOMAIN_GUIDS_FOR_SYNC_APP, allowed_domain_guids_for_sync_app values -> Parsed<Vec<Uuid>>, with_allowed_domain_guids_for_sync_app(Vec<Uuid>), "`allowedDomainGuidsForSyncApp`: `Collection(Edm.Guid)`, metadata";
    "availableManagedPathsForSiteCreation" AVAILABLE_MANAGED_PATHS_FOR_SITE_CREATION, available_managed_paths_for_site_creation strs -> Option<Vec<&str>>, with_available_managed_paths_for_site_creation(Vec<String>), "`availableManagedPathsForSiteCreation`: `Collection(Edm.String)`, metadata";
    "deletedUserPersonalSiteRetentionPeriodInDays" DELETED_USER_PERSONAL_SITE_RETENTION_PERIOD_IN_DAYS, deleted_user_personal_site_retention_period_in_days i32 -> Option<i32>, with_deleted_user_personal_site_retention_period_in_days(i32), "`deletedUserPersonalSiteRetentionPeriodInDays`: `Edm.Int32`, metadata";
    "excludedFileExtensionsForSyncApp" EXCLUDED_FILE_EXTENSIONS_FOR_SYNC_APP, excluded_file_extensions_for_sync_app strs -> Option<Vec<&str>>, with_excluded_file_extensions_for_sync_app(Vec<String>), "`excludedFileExtensionsForSyncApp`: `Collection(Edm.String)`, metadata";
    "idleSessionSignOut" IDLE_SESSION_SIGN_OUT, idle_session_sign_out model -> Option<&super::IdleSessionSignOut>, with_idle_session_sign_out(super::IdleSessionSignOut), "`idleSessionSignOut`: `microsoft.graph.idleSessionSignOut`, metadata";
    "imageTaggingOption" IMAGE_TAGGING_OPTION, image_tagging_option enumeration -> Option<super::ImageTaggingChoice>, with_image_tagging_option(super::ImageTaggingChoice), "`imageTaggingOption`: `microsoft.graph.imageTaggingChoice`, metadata";
    "isCommentingOnSitePagesEnabled" IS_COMMENTING_ON_SITE_PAGES_ENABLED, is_commenting_on_site_pages_enabled bool -> Option<bool>, with_is_commenting_on_site_pages_enabled(bool), "`isCommentingOnSitePagesEnabled`: `Edm.Boolean`, metadata";
    "isFileActivityNotificationEnabled" IS_FILE_ACTIVITY_NOTIFICATION_ENABLED, is_file_activity_notification_enabled bool -> Option<bool>, with_is_file_activity_notification_enabled(bool), "`isFileActivityNotificationEnabled`: `Edm.Boolean`, metadata";
    "isLegacyAuthProtocolsEnabled" IS_LEGACY_AUTH_PROTOCOLS_ENABLED, is_legacy_auth_protocols_enabled bool -> Option<bool>, with_is_legacy_auth_protocols_enabled(bool), "`isLegacyAuthProtocolsEnabled`: `Edm.Boolean`, metadata";
    "isLoopEnabled" IS_LOOP_ENABLED, is_loop_enabled bool -> Option<bool>, with_is_loop_enabled(bool), "`isLoopEnabled`: `Edm.Boolean`, metadata";
    "isMacSyncAppEnabled" IS_MAC_SYNC_APP_ENABLED, is_mac_sync_app_enabled bool -> Option<bool>, with_is_mac_sync_app_enabled(bool), "`isMacSyncAppEnabled`: `Edm.Boolean`, metadata";
    "isRequireAcceptingUserToMatchInvitedUserEnabled" IS_REQUIRE_ACCEPTING_USER_TO_MATCH_INVITED_USER_ENABLED, is_require_accepting_user_to_match_invited_user_enabled bool -> Option<bool>, with_is_require_accepting_user_to_match_invited_user_enabled(bool), "`isRequireAcceptingUserToMatchInvitedUserEnabled`: `Edm.Boolean`, metadata";
    "isResharingByExternalUsersEnabled" IS_RESHARING_BY_EXTERNAL_USERS_ENABLED, is_resharing_by_external_users_enabled bool -> Option<bool>, with_is_resharing_by_external_users_enabled(bool), "`isResharingByExternalUsersEnabled`: `Edm.Boolean`, metadata";
    "isSharePointMobileNotificationEnabled" IS_SHARE_POINT_MOBILE_NOTIFICATION_ENABLED, is_share_point_mobile_notification_enabled bool -> Option<bool>, with_is_share_point_mobile_notification_enabled(bool), "`isSharePointMobileNotificationEnabled`: `Edm.Boolean`, metadata";
    "isSharePointNewsfeedEnabled" IS_SHARE_POINT_NEWSFEED_ENABLED, is_share_point_newsfeed_enabled bool -> Option<bool>, with_is_share_point_newsfeed_enabled(bool), "`isSharePointNewsfeedEnabled`: `Edm.Boolean`, metadata";
    "isSiteCreationEnabled" IS_SITE_CREATION_ENABLED, is_site_creation_enabled bool -> Option<bool>, with_is_site_creation_enabled(bool), "`isSiteCreationEnabled`: `Edm.Boolean`, metadata";
    "isSiteCreationUIEnabled" IS_SITE_CREATION_UI_ENABLED, is_site_creation_ui_enabled bool -> Option<bool>, with_is_site_creation_ui_enabled(bool), "`isSiteCreationUIEnabled`: `Edm.Boolean`, metadata";
    "isSitePagesCreationEnabled" IS_SITE_PAGES_CREATION_ENABLED, is_site_pages_creation_enabled bool -> Option<bool>, with_is_site_pages_creation_enabled(bool), "`isSitePagesCreationEnabled`: `Edm.Boolean`, metadata";
    "isSitesStorageLimitAutomatic" IS_SITES_STORAGE_LIMIT_AUTOMATIC, is_sites_storage_limit_automatic bool -> Option<bool>, with_is_sites_storage_limit_automatic(bool), "`isSitesStorageLimitAutomatic`: `Edm.Boolean`, metadata";
    "isSyncButtonHiddenOnPersonalSite" IS_SYNC_BUTTON_HIDDEN_ON_PERSONAL_SITE, is_sync_button_hidden_on_personal_site bool -> Option<bool>, with_is_sync_button_hidden_on_personal_site(bool), "`isSyncButtonHiddenOnPersonalSite`: `Edm.Boolean`, metadata";
    "isUnmanagedSyncAppForTenantRestricted" IS_UNMANAGED_SYNC_APP_FOR_TENANT_RESTRICTED, is_unmanaged_sync_app_for_tenant_restricted bool -> Option<bool>, with_is_unmanaged_sync_app_for_tenant_restricted(bool), "`isUnmanagedSyncAppForTenantRestricted`: `Edm.Boolean`, metadata";
    "personalSiteDefaultStorageLimitInMB" PERSONAL_SITE_DEFAULT_STORAGE_LIMIT_IN_MB, personal_site_default_storage_limit_in_mb i64 -> Option<i64>, with_personal_site_default_storage_limit_in_mb(i64), "`personalSiteDefaultStorageLimitInMB`: `Edm.Int64`, metadata";
    "sharingAllowedDomainList" SHARING_ALLOWED_DOMAIN_LIST, sharing_allowed_domain_list strs -> Option<Vec<&str>>, with_sharing_allowed_domain_list(Vec<String>), "`sharingAllowedDomainList`: `Collection(Edm.String)`, metadata";
    "sharingBlockedDomainList" SHARING_BLOCKED_DOMAIN_LIST, sharing_blocked_domain_list strs -> Option<Vec<&str>>, with_sharing_blocked_domain_list(Vec<String>), "`sharingBlockedDomainList`: `Collection(Edm.String)`, metadata";
    "sharingCapability" SHARING_CAPABILITY, sharing_capability enumeration -> Option<super::SharingCapabilities>, with_sharing_capability(super::SharingCapabilities), "`sharingCapability`: `microsoft.graph.sharingCapabilities`, metadata";
    "sharingDomainRestrictionMode" SHARING_DOMAIN_RESTRICTION_MODE, sharing_domain_restriction_mode enumeration -> Option<super::SharingDomainRestrictionMode>, with_sharing_domain_restriction_mode(super::SharingDomainRestrictionMode), "`sharingDomainRestrictionMode`: `microsoft.graph.sharingDomainRestrictionMode`, metadata";
    "siteCreationDefaultManagedPath" SITE_CREATION_DEFAULT_MANAGED_PATH, site_creation_default_managed_path str -> Option<&str>, with_site_creation_default_managed_path(String), "`siteCreationDefaultManagedPath`: `Edm.String`, metadata";
    "siteCreationDefaultStorageLimitInMB" SITE_CREATION_DEFAULT_STORAGE_LIMIT_IN_MB, site_creation_default_storage_limit_in_mb i32 -> Option<i32>, with_site_creation_default_storage_limit_in_mb(i32), "`siteCreationDefaultStorageLimitInMB`: `Edm.Int32`, metadata";
    "tenantDefaultTimezone" TENANT_DEFAULT_TIMEZONE, tenant_default_timezone str -> Option<&str>, with_tenant_default_timezone(String), "`tenantDefaultTimezone`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.sharingDomainRestrictionMode`, metadata
    SharingDomainRestrictionMode = "microsoft.graph.sharingDomainRestrictionMode" {
        None = "none",
        AllowList = "allowList",
        BlockList = "blockList",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.snapshotJobStatus`, metadata
    SnapshotJobStatus = "microsoft.graph.snapshotJobStatus" {
        NotStarted = "notStarted",
        Running = "running",
        Succeeded = "succeeded",
        Failed = "failed",
        PartiallySuccessful = "partiallySuccessful",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.todoSettings`, metadata
    TodoSettings = "microsoft.graph.todoSettings";
    "isExternalJoinEnabled" IS_EXTERNAL_JOIN_ENABLED, is_external_join_enabled bool -> Option<bool>, with_is_external_join_enabled(bool), "`isExternalJoinEnabled`: `Edm.Boolean`, metadata";
    "isExternalShareEnabled" IS_EXTERNAL_SHARE_ENABLED, is_external_share_enabled bool -> Option<bool>, with_is_external_share_enabled(bool), "`isExternalShareEnabled`: `Edm.Boolean`, metadata";
    "isPushNotificationEnabled" IS_PUSH_NOTIFICATION_ENABLED, is_push_notification_enabled bool -> Option<bool>, with_is_push_notification_enabled(bool), "`isPushNotificationEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.uxSetting`, metadata, with the accessors of [`Entity`](super::Entity)
    UxSetting: super::Entity = "microsoft.graph.uxSetting";
    inherited "id" ID, with_id(String), "`id`";
    "restrictNonAdminAccess" RESTRICT_NON_ADMIN_ACCESS, restrict_non_admin_access enumeration -> Option<super::NonAdminSetting>, with_restrict_non_admin_access(super::NonAdminSetting), "`restrictNonAdminAccess`: `microsoft.graph.nonAdminSetting`, metadata";
}
