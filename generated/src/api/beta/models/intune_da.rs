// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{OffsetDateTime, Parsed, Value};

crate::runtime::model! {
    /// `microsoft.graph.dataProcessorServiceForWindowsFeaturesOnboarding`, metadata
    DataProcessorServiceForWindowsFeaturesOnboarding = "microsoft.graph.dataProcessorServiceForWindowsFeaturesOnboarding";
    "areDataProcessorServiceForWindowsFeaturesEnabled" ARE_DATA_PROCESSOR_SERVICE_FOR_WINDOWS_FEATURES_ENABLED, are_data_processor_service_for_windows_features_enabled bool -> Option<bool>, with_are_data_processor_service_for_windows_features_enabled(bool), "`areDataProcessorServiceForWindowsFeaturesEnabled`: `Edm.Boolean`, metadata";
    "hasValidWindowsLicense" HAS_VALID_WINDOWS_LICENSE, has_valid_windows_license bool -> Option<bool>, with_has_valid_windows_license(bool), "`hasValidWindowsLicense`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.dataSharingConsent`](https://learn.microsoft.com/graph/api/resources/intune-devices-datasharingconsent?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DataSharingConsent: super::Entity = "microsoft.graph.dataSharingConsent";
    inherited "id" ID, with_id(String), "`id`";
    "serviceDisplayName" SERVICE_DISPLAY_NAME, service_display_name str -> Option<&str>, with_service_display_name(String), "`serviceDisplayName`: `Edm.String`";
    "termsUrl" TERMS_URL, terms_url str -> Option<&str>, with_terms_url(String), "`termsUrl`: `Edm.String`";
    "granted" GRANTED, granted bool -> Option<bool>, with_granted(bool), "`granted`: `Edm.Boolean`";
    "grantDateTime" GRANT_DATE_TIME, grant_date_time date_time -> Parsed<OffsetDateTime>, with_grant_date_time(OffsetDateTime), "`grantDateTime`: `Edm.DateTimeOffset`";
    "grantedByUpn" GRANTED_BY_UPN, granted_by_upn str -> Option<&str>, with_granted_by_upn(String), "`grantedByUpn`: `Edm.String`";
    "grantedByUserId" GRANTED_BY_USER_ID, granted_by_user_id str -> Option<&str>, with_granted_by_user_id(String), "`grantedByUserId`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.dataSourceConfiguration`, metadata
    DataSourceConfiguration = "microsoft.graph.dataSourceConfiguration";
    "externalItem" EXTERNAL_ITEM, external_item model -> Option<&super::ExternalItemConfiguration>, with_external_item(super::ExternalItemConfiguration), "`externalItem`: `microsoft.graph.externalItemConfiguration`, metadata";
    "sharePointEmbedded" SHARE_POINT_EMBEDDED, share_point_embedded untyped -> Option<&Value>, with_share_point_embedded(Value), "`sharePointEmbedded`: `Edm.Untyped`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.dataType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-datatype?view=graph-rest-beta)
    DataType = "microsoft.graph.dataType" {
        None = "none",
        Boolean = "boolean",
        Int64 = "int64",
        Double = "double",
        String = "string",
        DateTime = "dateTime",
        Version = "version",
        Base64 = "base64",
        Xml = "xml",
        BooleanArray = "booleanArray",
        Int64Array = "int64Array",
        DoubleArray = "doubleArray",
        StringArray = "stringArray",
        DateTimeArray = "dateTimeArray",
        VersionArray = "versionArray",
    }
}
