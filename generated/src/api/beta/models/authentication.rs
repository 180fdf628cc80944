// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.authentication`](https://learn.microsoft.com/graph/api/resources/authentication?view=graph-rest-beta)
    Authentication: super::Entity = "microsoft.graph.authentication"
}

impl Authentication {
    pub const ID: Property<Self> = Property::new("id");
    pub const EMAIL_METHODS: Property<Self> = Property::new("emailMethods");
    pub const FIDO2_METHODS: Property<Self> = Property::new("fido2Methods");
    pub const METHODS: Property<Self> = Property::new("methods");
    pub const MICROSOFT_AUTHENTICATOR_METHODS: Property<Self> = Property::new(
        "microsoftAuthenticatorMethods",
    );
    pub const PASSWORDLESS_MICROSOFT_AUTHENTICATOR_METHODS: Property<Self> = Property::new(
        "passwordlessMicrosoftAuthenticatorMethods",
    );
    pub const PASSWORD_METHODS: Property<Self> = Property::new("passwordMethods");
    pub const PHONE_METHODS: Property<Self> = Property::new("phoneMethods");
    pub const TEMPORARY_ACCESS_PASS_METHODS: Property<Self> = Property::new(
        "temporaryAccessPassMethods",
    );
    pub const WINDOWS_HELLO_FOR_BUSINESS_METHODS: Property<Self> = Property::new(
        "windowsHelloForBusinessMethods",
    );

    #[cfg(feature = "authentication")]
    /// `emailMethods`: `Collection(microsoft.graph.emailAuthenticationMethod)`
    pub fn email_methods(&self) -> Option<&[super::EmailAuthenticationMethod]> {
        self.0.models("emailMethods")
    }

    #[cfg(feature = "authentication")]
    pub fn with_email_methods(
        self,
        value: impl Into<Nullable<Vec<super::EmailAuthenticationMethod>>>,
    ) -> Self {
        Self(self.0.with("emailMethods", value))
    }

    #[cfg(feature = "authentication")]
    /// `fido2Methods`: `Collection(microsoft.graph.fido2AuthenticationMethod)`
    pub fn fido2_methods(&self) -> Option<&[super::Fido2AuthenticationMethod]> {
        self.0.models("fido2Methods")
    }

    #[cfg(feature = "authentication")]
    pub fn with_fido2_methods(
        self,
        value: impl Into<Nullable<Vec<super::Fido2AuthenticationMethod>>>,
    ) -> Self {
        Self(self.0.with("fido2Methods", value))
    }

    #[cfg(feature = "authentication")]
    /// `methods`: `Collection(microsoft.graph.authenticationMethod)`
    pub fn methods(&self) -> Option<&[super::AuthenticationMethod]> {
        self.0.models("methods")
    }

    #[cfg(feature = "authentication")]
    pub fn with_methods(
        self,
        value: impl Into<Nullable<Vec<super::AuthenticationMethod>>>,
    ) -> Self {
        Self(self.0.with("methods", value))
    }

    #[cfg(feature = "authentication")]
    /// `microsoftAuthenticatorMethods`: `Collection(microsoft.graph.microsoftAuthenticatorAuthenticationMethod)`
    pub fn microsoft_authenticator_methods(
        &self,
    ) -> Option<&[super::MicrosoftAuthenticatorAuthenticationMethod]> {
        self.0.models("microsoftAuthenticatorMethods")
    }

    #[cfg(feature = "authentication")]
    pub fn with_microsoft_authenticator_methods(
        self,
        value: impl Into<
            Nullable<Vec<super::MicrosoftAuthenticatorAuthenticationMethod>>,
        >,
    ) -> Self {
        Self(self.0.with("microsoftAuthenticatorMethods", value))
    }

    #[cfg(feature = "authentication")]
    /// `passwordlessMicrosoftAuthenticatorMethods`: `Collection(microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod)`
    pub fn passwordless_microsoft_authenticator_methods(
        &self,
    ) -> Option<&[super::PasswordlessMicrosoftAuthenticatorAuthenticationMethod]> {
        self.0.models("passwordlessMicrosoftAuthenticatorMethods")
    }

    #[cfg(feature = "authentication")]
    pub fn with_passwordless_microsoft_authenticator_methods(
        self,
        value: impl Into<
            Nullable<Vec<super::PasswordlessMicrosoftAuthenticatorAuthenticationMethod>>,
        >,
    ) -> Self {
        Self(self.0.with("passwordlessMicrosoftAuthenticatorMethods", value))
    }

    #[cfg(feature = "authentication")]
    /// `passwordMethods`: `Collection(microsoft.graph.passwordAuthenticationMethod)`
    pub fn password_methods(&self) -> Option<&[super::PasswordAuthenticationMethod]> {
        self.0.models("passwordMethods")
    }

    #[cfg(feature = "authentication")]
    pub fn with_password_methods(
        self,
        value: impl Into<Nullable<Vec<super::PasswordAuthenticationMethod>>>,
    ) -> Self {
        Self(self.0.with("passwordMethods", value))
    }

    #[cfg(feature = "authentication")]
    /// `phoneMethods`: `Collection(microsoft.graph.phoneAuthenticationMethod)`
    pub fn phone_methods(&self) -> Option<&[super::PhoneAuthenticationMethod]> {
        self.0.models("phoneMethods")
    }

    #[cfg(feature = "authentication")]
    pub fn with_phone_methods(
        self,
        value: impl Into<Nullable<Vec<super::PhoneAuthenticationMethod>>>,
    ) -> Self {
        Self(self.0.with("phoneMethods", value))
    }

    #[cfg(feature = "authentication")]
    /// `temporaryAccessPassMethods`: `Collection(microsoft.graph.temporaryAccessPassAuthenticationMethod)`
    pub fn temporary_access_pass_methods(
        &self,
    ) -> Option<&[super::TemporaryAccessPassAuthenticationMethod]> {
        self.0.models("temporaryAccessPassMethods")
    }

    #[cfg(feature = "authentication")]
    pub fn with_temporary_access_pass_methods(
        self,
        value: impl Into<Nullable<Vec<super::TemporaryAccessPassAuthenticationMethod>>>,
    ) -> Self {
        Self(self.0.with("temporaryAccessPassMethods", value))
    }

    #[cfg(feature = "authentication")]
    /// `windowsHelloForBusinessMethods`: `Collection(microsoft.graph.windowsHelloForBusinessAuthenticationMethod)`
    pub fn windows_hello_for_business_methods(
        &self,
    ) -> Option<&[super::WindowsHelloForBusinessAuthenticationMethod]> {
        self.0.models("windowsHelloForBusinessMethods")
    }

    #[cfg(feature = "authentication")]
    pub fn with_windows_hello_for_business_methods(
        self,
        value: impl Into<
            Nullable<Vec<super::WindowsHelloForBusinessAuthenticationMethod>>,
        >,
    ) -> Self {
        Self(self.0.with("windowsHelloForBusinessMethods", value))
    }
}
