// Written by `cargo xtask gen`; do not edit.
//! Types of the area `applications`.

use crate::runtime::{Bytes, OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.applicationServicePrincipal`](https://learn.microsoft.com/graph/api/resources/applicationserviceprincipal?view=graph-rest-1.0)
    ApplicationServicePrincipal = "microsoft.graph.applicationServicePrincipal";
    "application" APPLICATION, application model -> Option<&super::Application>, with_application(super::Application), "`application`: `microsoft.graph.application`";
    "servicePrincipal" SERVICE_PRINCIPAL, service_principal model -> Option<&super::ServicePrincipal>, with_service_principal(super::ServicePrincipal), "`servicePrincipal`: `microsoft.graph.servicePrincipal`";
}

crate::runtime::model! {
    /// [`microsoft.graph.applicationTemplate`](https://learn.microsoft.com/graph/api/resources/applicationtemplate?view=graph-rest-1.0)
    ApplicationTemplate = "microsoft.graph.applicationTemplate";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`" "Possible values are: Collaboration, Business Management, Consumer, Content management, CRM, Data services, Developer services, E-commerce, Education, ERP, Finance, Health, Human resources, IT infrastructure, Mail, Management, Marketing, Media, Productivity, Project management, Telecommunications, Tools, Travel, Web design \\& hosting.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "homePageUrl" HOME_PAGE_URL, home_page_url str -> Option<&str>, with_home_page_url(String), "`homePageUrl`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "logoUrl" LOGO_URL, logo_url str -> Option<&str>, with_logo_url(String), "`logoUrl`: `Edm.String`";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`";
    "supportedProvisioningTypes" SUPPORTED_PROVISIONING_TYPES, supported_provisioning_types strs -> Option<Vec<&str>>, with_supported_provisioning_types(Vec<String>), "`supportedProvisioningTypes`: `Collection(Edm.String)`";
    "supportedSingleSignOnModes" SUPPORTED_SINGLE_SIGN_ON_MODES, supported_single_sign_on_modes strs -> Option<Vec<&str>>, with_supported_single_sign_on_modes(Vec<String>), "`supportedSingleSignOnModes`: `Collection(Edm.String)`" "Possible values are: oidc, password, saml, notSupported.";
}

crate::runtime::model! {
    /// [`microsoft.graph.delegatedPermissionClassification`](https://learn.microsoft.com/graph/api/resources/delegatedpermissionclassification?view=graph-rest-1.0)
    DelegatedPermissionClassification = "microsoft.graph.delegatedPermissionClassification";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only. Not nullable.";
    "classification" CLASSIFICATION, classification enumeration -> Option<super::PermissionClassificationType>, with_classification(super::PermissionClassificationType), "`classification`: `microsoft.graph.permissionClassificationType`" "Possible values are: low.";
    "permissionId" PERMISSION_ID, permission_id str -> Option<&str>, with_permission_id(String), "`permissionId`: `Edm.String`";
    "permissionName" PERMISSION_NAME, permission_name str -> Option<&str>, with_permission_name(String), "`permissionName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.permissionClassificationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PermissionClassificationType = "microsoft.graph.permissionClassificationType" {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.selfSignedCertificate`](https://learn.microsoft.com/graph/api/resources/selfsignedcertificate?view=graph-rest-1.0)
    SelfSignedCertificate = "microsoft.graph.selfSignedCertificate";
    "customKeyIdentifier" CUSTOM_KEY_IDENTIFIER, custom_key_identifier binary -> Parsed<Bytes>, with_custom_key_identifier(Bytes), "`customKeyIdentifier`: `Edm.Binary`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "keyId" KEY_ID, key_id guid -> Parsed<Uuid>, with_key_id(Uuid), "`keyId`: `Edm.Guid`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "usage" USAGE, usage str -> Option<&str>, with_usage(String), "`usage`: `Edm.String`" "Possible values are: Verify.";
    "key" KEY, key binary -> Parsed<Bytes>, with_key(Bytes), "`key`: `Edm.Binary`";
    "thumbprint" THUMBPRINT, thumbprint str -> Option<&str>, with_thumbprint(String), "`thumbprint`: `Edm.String`";
}
