// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Flags, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.notificationMessageTemplate`](https://learn.microsoft.com/graph/api/resources/intune-notification-notificationmessagetemplate?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    NotificationMessageTemplate: super::Entity = "microsoft.graph.notificationMessageTemplate";
    inherited "id" ID, with_id(String), "`id`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "defaultLocale" DEFAULT_LOCALE, default_locale str -> Option<&str>, with_default_locale(String), "`defaultLocale`: `Edm.String`";
    "brandingOptions" BRANDING_OPTIONS, branding_options flags -> Option<Flags<super::NotificationTemplateBrandingOptions>>, with_branding_options(Flags<super::NotificationTemplateBrandingOptions>), "`brandingOptions`: `microsoft.graph.notificationTemplateBrandingOptions`" "Possible values are: none, includeCompanyLogo, includeCompanyName, includeContactInformation, includeDeviceDetails.";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`, metadata";
    "localizedNotificationMessages" LOCALIZED_NOTIFICATION_MESSAGES, localized_notification_messages models -> Option<&[super::LocalizedNotificationMessage]>, with_localized_notification_messages(Vec<super::LocalizedNotificationMessage>), "`localizedNotificationMessages`: `Collection(microsoft.graph.localizedNotificationMessage)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.notificationTemplateBrandingOptions`](https://learn.microsoft.com/graph/api/resources/intune-notification-notificationtemplatebrandingoptions?view=graph-rest-1.0)
    NotificationTemplateBrandingOptions = "microsoft.graph.notificationTemplateBrandingOptions" {
        None = "none",
        IncludeCompanyLogo = "includeCompanyLogo",
        IncludeCompanyName = "includeCompanyName",
        IncludeContactInformation = "includeContactInformation",
        IncludeDeviceDetails = "includeDeviceDetails",
        IncludeCompanyPortalLink = "includeCompanyPortalLink",
        UnknownFutureValue = "unknownFutureValue",
    }
}
