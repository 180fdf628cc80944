// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.intuneBrand`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-intunebrand?view=graph-rest-beta)
    IntuneBrand = "microsoft.graph.intuneBrand"
}

impl IntuneBrand {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `themeColor` in queries.
    pub const THEME_COLOR: Property<Self> = Property::new("themeColor");
    /// `showLogo` in queries.
    pub const SHOW_LOGO: Property<Self> = Property::new("showLogo");
    /// `lightBackgroundLogo` in queries.
    pub const LIGHT_BACKGROUND_LOGO: Property<Self> = Property::new("lightBackgroundLogo");
    /// `darkBackgroundLogo` in queries.
    pub const DARK_BACKGROUND_LOGO: Property<Self> = Property::new("darkBackgroundLogo");
    /// `showNameNextToLogo` in queries.
    pub const SHOW_NAME_NEXT_TO_LOGO: Property<Self> = Property::new("showNameNextToLogo");
    /// `landingPageCustomizedImage` in queries.
    pub const LANDING_PAGE_CUSTOMIZED_IMAGE: Property<Self> = Property::new("landingPageCustomizedImage");
    /// `showDisplayNameNextToLogo` in queries.
    pub const SHOW_DISPLAY_NAME_NEXT_TO_LOGO: Property<Self> = Property::new("showDisplayNameNextToLogo");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `contactITName` in queries.
    pub const CONTACT_IT_NAME: Property<Self> = Property::new("contactITName");
    /// `contactITPhoneNumber` in queries.
    pub const CONTACT_IT_PHONE_NUMBER: Property<Self> = Property::new("contactITPhoneNumber");
    /// `contactITEmailAddress` in queries.
    pub const CONTACT_IT_EMAIL_ADDRESS: Property<Self> = Property::new("contactITEmailAddress");
    /// `contactITNotes` in queries.
    pub const CONTACT_IT_NOTES: Property<Self> = Property::new("contactITNotes");
    /// `onlineSupportSiteUrl` in queries.
    pub const ONLINE_SUPPORT_SITE_URL: Property<Self> = Property::new("onlineSupportSiteUrl");
    /// `onlineSupportSiteName` in queries.
    pub const ONLINE_SUPPORT_SITE_NAME: Property<Self> = Property::new("onlineSupportSiteName");
    /// `privacyUrl` in queries.
    pub const PRIVACY_URL: Property<Self> = Property::new("privacyUrl");
    /// `customPrivacyMessage` in queries.
    pub const CUSTOM_PRIVACY_MESSAGE: Property<Self> = Property::new("customPrivacyMessage");
    /// `customCantSeePrivacyMessage` in queries.
    pub const CUSTOM_CANT_SEE_PRIVACY_MESSAGE: Property<Self> = Property::new("customCantSeePrivacyMessage");
    /// `customCanSeePrivacyMessage` in queries.
    pub const CUSTOM_CAN_SEE_PRIVACY_MESSAGE: Property<Self> = Property::new("customCanSeePrivacyMessage");
    /// `isRemoveDeviceDisabled` in queries.
    pub const IS_REMOVE_DEVICE_DISABLED: Property<Self> = Property::new("isRemoveDeviceDisabled");
    /// `isFactoryResetDisabled` in queries.
    pub const IS_FACTORY_RESET_DISABLED: Property<Self> = Property::new("isFactoryResetDisabled");
    /// `companyPortalBlockedActions` in queries.
    pub const COMPANY_PORTAL_BLOCKED_ACTIONS: Property<Self> = Property::new("companyPortalBlockedActions");
    /// `showAzureADEnterpriseApps` in queries.
    pub const SHOW_AZURE_AD_ENTERPRISE_APPS: Property<Self> = Property::new("showAzureADEnterpriseApps");
    /// `showOfficeWebApps` in queries.
    pub const SHOW_OFFICE_WEB_APPS: Property<Self> = Property::new("showOfficeWebApps");
    /// `sendDeviceOwnershipChangePushNotification` in queries.
    pub const SEND_DEVICE_OWNERSHIP_CHANGE_PUSH_NOTIFICATION: Property<Self> =
        Property::new("sendDeviceOwnershipChangePushNotification");
    /// `enrollmentAvailability` in queries.
    pub const ENROLLMENT_AVAILABILITY: Property<Self> = Property::new("enrollmentAvailability");
    /// `disableClientTelemetry` in queries.
    pub const DISABLE_CLIENT_TELEMETRY: Property<Self> = Property::new("disableClientTelemetry");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `themeColor`: `microsoft.graph.rgbColor`
    pub fn theme_color(&self) -> Option<&super::RgbColor> {
        self.0.model("themeColor")
    }

    /// Sets `themeColor`.
    pub fn with_theme_color(self, value: impl Into<Nullable<super::RgbColor>>) -> Self {
        Self(self.0.with("themeColor", value))
    }

    /// `showLogo`: `Edm.Boolean`
    pub fn show_logo(&self) -> Option<bool> {
        self.0.bool("showLogo")
    }

    /// Sets `showLogo`.
    pub fn with_show_logo(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showLogo", value))
    }

    /// `lightBackgroundLogo`: `microsoft.graph.mimeContent`
    pub fn light_background_logo(&self) -> Option<&super::MimeContent> {
        self.0.model("lightBackgroundLogo")
    }

    /// Sets `lightBackgroundLogo`.
    pub fn with_light_background_logo(self, value: impl Into<Nullable<super::MimeContent>>) -> Self {
        Self(self.0.with("lightBackgroundLogo", value))
    }

    /// `darkBackgroundLogo`: `microsoft.graph.mimeContent`
    pub fn dark_background_logo(&self) -> Option<&super::MimeContent> {
        self.0.model("darkBackgroundLogo")
    }

    /// Sets `darkBackgroundLogo`.
    pub fn with_dark_background_logo(self, value: impl Into<Nullable<super::MimeContent>>) -> Self {
        Self(self.0.with("darkBackgroundLogo", value))
    }

    /// `showNameNextToLogo`: `Edm.Boolean`
    pub fn show_name_next_to_logo(&self) -> Option<bool> {
        self.0.bool("showNameNextToLogo")
    }

    /// Sets `showNameNextToLogo`.
    pub fn with_show_name_next_to_logo(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showNameNextToLogo", value))
    }

    /// `landingPageCustomizedImage`: `microsoft.graph.mimeContent`
    pub fn landing_page_customized_image(&self) -> Option<&super::MimeContent> {
        self.0.model("landingPageCustomizedImage")
    }

    /// Sets `landingPageCustomizedImage`.
    pub fn with_landing_page_customized_image(self, value: impl Into<Nullable<super::MimeContent>>) -> Self {
        Self(self.0.with("landingPageCustomizedImage", value))
    }

    /// `showDisplayNameNextToLogo`: `Edm.Boolean`
    pub fn show_display_name_next_to_logo(&self) -> Option<bool> {
        self.0.bool("showDisplayNameNextToLogo")
    }

    /// Sets `showDisplayNameNextToLogo`.
    pub fn with_show_display_name_next_to_logo(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showDisplayNameNextToLogo", value))
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// `contactITName`: `Edm.String`
    pub fn contact_it_name(&self) -> Option<&str> {
        self.0.str("contactITName")
    }

    /// Sets `contactITName`.
    pub fn with_contact_it_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contactITName", value))
    }

    /// `contactITPhoneNumber`: `Edm.String`
    pub fn contact_it_phone_number(&self) -> Option<&str> {
        self.0.str("contactITPhoneNumber")
    }

    /// Sets `contactITPhoneNumber`.
    pub fn with_contact_it_phone_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contactITPhoneNumber", value))
    }

    /// `contactITEmailAddress`: `Edm.String`
    pub fn contact_it_email_address(&self) -> Option<&str> {
        self.0.str("contactITEmailAddress")
    }

    /// Sets `contactITEmailAddress`.
    pub fn with_contact_it_email_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contactITEmailAddress", value))
    }

    /// `contactITNotes`: `Edm.String`
    pub fn contact_it_notes(&self) -> Option<&str> {
        self.0.str("contactITNotes")
    }

    /// Sets `contactITNotes`.
    pub fn with_contact_it_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contactITNotes", value))
    }

    /// `onlineSupportSiteUrl`: `Edm.String`
    pub fn online_support_site_url(&self) -> Option<&str> {
        self.0.str("onlineSupportSiteUrl")
    }

    /// Sets `onlineSupportSiteUrl`.
    pub fn with_online_support_site_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("onlineSupportSiteUrl", value))
    }

    /// `onlineSupportSiteName`: `Edm.String`
    pub fn online_support_site_name(&self) -> Option<&str> {
        self.0.str("onlineSupportSiteName")
    }

    /// Sets `onlineSupportSiteName`.
    pub fn with_online_support_site_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("onlineSupportSiteName", value))
    }

    /// `privacyUrl`: `Edm.String`
    pub fn privacy_url(&self) -> Option<&str> {
        self.0.str("privacyUrl")
    }

    /// Sets `privacyUrl`.
    pub fn with_privacy_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("privacyUrl", value))
    }

    /// `customPrivacyMessage`: `Edm.String`
    pub fn custom_privacy_message(&self) -> Option<&str> {
        self.0.str("customPrivacyMessage")
    }

    /// Sets `customPrivacyMessage`.
    pub fn with_custom_privacy_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customPrivacyMessage", value))
    }

    /// `customCantSeePrivacyMessage`: `Edm.String`
    pub fn custom_cant_see_privacy_message(&self) -> Option<&str> {
        self.0.str("customCantSeePrivacyMessage")
    }

    /// Sets `customCantSeePrivacyMessage`.
    pub fn with_custom_cant_see_privacy_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customCantSeePrivacyMessage", value))
    }

    /// `customCanSeePrivacyMessage`: `Edm.String`
    pub fn custom_can_see_privacy_message(&self) -> Option<&str> {
        self.0.str("customCanSeePrivacyMessage")
    }

    /// Sets `customCanSeePrivacyMessage`.
    pub fn with_custom_can_see_privacy_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customCanSeePrivacyMessage", value))
    }

    /// `isRemoveDeviceDisabled`: `Edm.Boolean`
    pub fn is_remove_device_disabled(&self) -> Option<bool> {
        self.0.bool("isRemoveDeviceDisabled")
    }

    /// Sets `isRemoveDeviceDisabled`.
    pub fn with_is_remove_device_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRemoveDeviceDisabled", value))
    }

    /// `isFactoryResetDisabled`: `Edm.Boolean`
    pub fn is_factory_reset_disabled(&self) -> Option<bool> {
        self.0.bool("isFactoryResetDisabled")
    }

    /// Sets `isFactoryResetDisabled`.
    pub fn with_is_factory_reset_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isFactoryResetDisabled", value))
    }

    /// `companyPortalBlockedActions`: `Collection(microsoft.graph.companyPortalBlockedAction)`
    pub fn company_portal_blocked_actions(&self) -> Option<&[super::CompanyPortalBlockedAction]> {
        self.0.models("companyPortalBlockedActions")
    }

    /// Sets `companyPortalBlockedActions`.
    pub fn with_company_portal_blocked_actions(
        self,
        value: impl Into<Nullable<Vec<super::CompanyPortalBlockedAction>>>,
    ) -> Self {
        Self(self.0.with("companyPortalBlockedActions", value))
    }

    /// `showAzureADEnterpriseApps`: `Edm.Boolean`
    pub fn show_azure_ad_enterprise_apps(&self) -> Option<bool> {
        self.0.bool("showAzureADEnterpriseApps")
    }

    /// Sets `showAzureADEnterpriseApps`.
    pub fn with_show_azure_ad_enterprise_apps(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showAzureADEnterpriseApps", value))
    }

    /// `showOfficeWebApps`: `Edm.Boolean`
    pub fn show_office_web_apps(&self) -> Option<bool> {
        self.0.bool("showOfficeWebApps")
    }

    /// Sets `showOfficeWebApps`.
    pub fn with_show_office_web_apps(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showOfficeWebApps", value))
    }

    /// `sendDeviceOwnershipChangePushNotification`: `Edm.Boolean`
    pub fn send_device_ownership_change_push_notification(&self) -> Option<bool> {
        self.0.bool("sendDeviceOwnershipChangePushNotification")
    }

    /// Sets `sendDeviceOwnershipChangePushNotification`.
    pub fn with_send_device_ownership_change_push_notification(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("sendDeviceOwnershipChangePushNotification", value))
    }

    /// `enrollmentAvailability`: `microsoft.graph.enrollmentAvailabilityOptions`
    ///
    /// Possible values are: availableWithPrompts, availableWithoutPrompts, unavailable.
    pub fn enrollment_availability(&self) -> Option<super::EnrollmentAvailabilityOptions> {
        self.0.enumeration("enrollmentAvailability")
    }

    /// Sets `enrollmentAvailability`.
    pub fn with_enrollment_availability(
        self,
        value: impl Into<Nullable<super::EnrollmentAvailabilityOptions>>,
    ) -> Self {
        Self(self.0.with("enrollmentAvailability", value))
    }

    /// `disableClientTelemetry`: `Edm.Boolean`
    pub fn disable_client_telemetry(&self) -> Option<bool> {
        self.0.bool("disableClientTelemetry")
    }

    /// Sets `disableClientTelemetry`.
    pub fn with_disable_client_telemetry(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("disableClientTelemetry", value))
    }
}
