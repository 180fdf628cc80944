// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::{models, requests};
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.qrCode`, such as `/me/authentication/qrCodePinMethod/standardQRCode`.
    QrCode: super::Entity = models::QrCode
}

impl QrCode {
    /// `DELETE /me/authentication/qrCodePinMethod/standardQRCode`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/qrcode-delete?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/authentication/qrCodePinMethod/standardQRCode`, `/me/authentication/qrCodePinMethod/temporaryQRCode`, `/users/{user-id}/authentication/qrCodePinMethod/temporaryQRCode`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-QR.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE qrCode: delete
            qrcode-delete: UserAuthMethod-QR.ReadWrite UserAuthenticationMethod.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/qrCodePinMethod/standardQRCode
            qrcode-delete: UserAuthMethod-QR.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.ReadWrite.All UserAuthenticationMethod.ReadWrite | | UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/qrCodePinMethod/standardQRCode
            : UserAuthMethod-QR.ReadWrite UserAuthenticationMethod.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/qrCodePinMethod/temporaryQRCode
            : UserAuthMethod-QR.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.ReadWrite.All UserAuthenticationMethod.ReadWrite | | UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/qrCodePinMethod/temporaryQRCode";
        self.0.call(sheet)
    }

    /// `GET /me/authentication/qrCodePinMethod/standardQRCode`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/qrcode-get?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/authentication/qrCodePinMethod/standardQRCode`, `/me/authentication/qrCodePinMethod/temporaryQRCode`, `/users/{user-id}/authentication/qrCodePinMethod/temporaryQRCode`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-QR.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::QrCode> {
        let sheet = "GET qrCode: get
            qrcode-get: UserAuthMethod-QR.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-QR.Read.All UserAuthMethod-QR.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/qrCodePinMethod/standardQRCode
            qrcode-get: UserAuthMethod-QR.Read UserAuthenticationMethod.ReadWrite.All UserAuthenticationMethod.Read UserAuthMethod-QR.Read.All UserAuthMethod-QR.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite | | UserAuthMethod-QR.Read.All UserAuthenticationMethod.ReadWrite.All UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.Read.All
            /users/{id}/authentication/qrCodePinMethod/standardQRCode
            : UserAuthMethod-QR.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-QR.Read.All UserAuthMethod-QR.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/qrCodePinMethod/temporaryQRCode
            : UserAuthMethod-QR.Read UserAuthenticationMethod.ReadWrite.All UserAuthenticationMethod.Read UserAuthMethod-QR.Read.All UserAuthMethod-QR.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite | | UserAuthMethod-QR.Read.All UserAuthenticationMethod.ReadWrite.All UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.Read.All
            /users/{id}/authentication/qrCodePinMethod/temporaryQRCode";
        self.0.get(sheet)
    }

    /// `PATCH /me/authentication/qrCodePinMethod/standardQRCode`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/qrcode-update?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/authentication/qrCodePinMethod/standardQRCode`, `/me/authentication/qrCodePinMethod/temporaryQRCode`, `/users/{user-id}/authentication/qrCodePinMethod/temporaryQRCode`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-QR.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn update(&self, body: models::QrCode) -> Call<models::QrCode> {
        let sheet = "PATCH qrCode: update
            qrcode-update: UserAuthMethod-QR.ReadWrite UserAuthenticationMethod.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/qrCodePinMethod/standardQRCode
            qrcode-update: UserAuthMethod-QR.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.ReadWrite.All UserAuthenticationMethod.ReadWrite | | UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/qrCodePinMethod/standardQRCode
            : UserAuthMethod-QR.ReadWrite UserAuthenticationMethod.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/qrCodePinMethod/temporaryQRCode
            : UserAuthMethod-QR.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.ReadWrite.All UserAuthenticationMethod.ReadWrite | | UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/qrCodePinMethod/temporaryQRCode";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.qrCodePinAuthenticationMethod`, such as `/me/authentication/qrCodePinMethod`.
    QrCodePinAuthenticationMethod: super::AuthenticationMethod = models::QrCodePinAuthenticationMethod
}

impl QrCodePinAuthenticationMethod {
    /// `DELETE /me/authentication/qrCodePinMethod`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-delete-qrcodepinmethod?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/authentication/qrCodePinMethod`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-QR.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE authentication: delete
            authentication-delete-qrcodepinmethod: UserAuthMethod-QR.ReadWrite UserAuthenticationMethod.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/qrCodePinMethod
            authentication-delete-qrcodepinmethod: UserAuthMethod-QR.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.ReadWrite.All UserAuthenticationMethod.ReadWrite | | UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/qrCodePinMethod";
        self.0.call(sheet)
    }

    /// `GET /me/authentication/qrCodePinMethod`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/qrcodepinauthenticationmethod-get?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/authentication/qrCodePinMethod`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-QR.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::QrCodePinAuthenticationMethod> {
        let sheet = "GET qrCodePinAuthenticationMethod: get
            qrcodepinauthenticationmethod-get: UserAuthMethod-QR.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-QR.Read.All UserAuthMethod-QR.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/qrCodePinMethod
            qrcodepinauthenticationmethod-get: UserAuthMethod-QR.Read UserAuthenticationMethod.ReadWrite.All UserAuthenticationMethod.Read UserAuthMethod-QR.Read.All UserAuthMethod-QR.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite | | UserAuthMethod-QR.Read.All UserAuthenticationMethod.ReadWrite.All UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.Read.All
            /users/{id}/authentication/qrCodePinMethod";
        self.0.get(sheet)
    }

    /// `PUT /me/authentication/qrCodePinMethod`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/authentication/qrCodePinMethod`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-QR.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn replace(&self, body: models::QrCodePinAuthenticationMethod) -> Call<models::QrCodePinAuthenticationMethod> {
        let sheet = "PUT authentication: replace
            : UserAuthMethod-QR.ReadWrite UserAuthenticationMethod.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/qrCodePinMethod
            : UserAuthMethod-QR.ReadWrite UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All UserAuthMethod-QR.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All UserAuthMethod-QR.ReadWrite.All
            /users/{id}/authentication/qrCodePinMethod";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /me/authentication/qrCodePinMethod`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/authentication/qrCodePinMethod`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-QR.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn update(&self, body: models::QrCodePinAuthenticationMethod) -> Call<models::QrCodePinAuthenticationMethod> {
        let sheet = "PATCH authentication: update
            : UserAuthMethod-QR.ReadWrite UserAuthenticationMethod.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/qrCodePinMethod
            : UserAuthMethod-QR.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.ReadWrite.All UserAuthenticationMethod.ReadWrite | | UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/qrCodePinMethod";
        self.0.call(sheet).json(body)
    }

    /// `…/pin`
    pub fn pin(&self) -> super::QrPin {
        super::QrPin(self.0.name("pin"))
    }

    /// `…/standardQRCode`
    pub fn standard_qr_code(&self) -> super::QrCode {
        super::QrCode(self.0.name("standardQRCode"))
    }

    /// `…/temporaryQRCode`
    pub fn temporary_qr_code(&self) -> super::QrCode {
        super::QrCode(self.0.name("temporaryQRCode"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.qrPin`, such as `/me/authentication/qrCodePinMethod/pin`.
    QrPin: super::Entity = models::QrPin
}

impl QrPin {
    /// `DELETE /me/authentication/qrCodePinMethod/pin`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/authentication/qrCodePinMethod/pin`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-QR.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE qrCodePinAuthenticationMethod: delete
            : UserAuthMethod-QR.ReadWrite UserAuthenticationMethod.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/qrCodePinMethod/pin
            : UserAuthMethod-QR.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.ReadWrite.All UserAuthenticationMethod.ReadWrite | | UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/qrCodePinMethod/pin";
        self.0.call(sheet)
    }

    /// `GET /me/authentication/qrCodePinMethod/pin`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/authentication/qrCodePinMethod/pin`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-QR.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::QrPin> {
        let sheet = "GET qrCodePinAuthenticationMethod: get
            : UserAuthMethod-QR.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-QR.Read.All UserAuthMethod-QR.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/qrCodePinMethod/pin
            : UserAuthMethod-QR.Read UserAuthenticationMethod.ReadWrite.All UserAuthenticationMethod.Read UserAuthMethod-QR.Read.All UserAuthMethod-QR.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite | | UserAuthMethod-QR.Read.All UserAuthenticationMethod.ReadWrite.All UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.Read.All
            /users/{id}/authentication/qrCodePinMethod/pin";
        self.0.get(sheet)
    }

    /// `PATCH /me/authentication/qrCodePinMethod/pin`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/qrpin-update?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/authentication/qrCodePinMethod/pin`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-QR.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn update(&self, body: models::QrPin) -> Call<models::QrPin> {
        let sheet = "PATCH qrPin: update
            qrpin-update: UserAuthMethod-QR.ReadWrite UserAuthenticationMethod.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/qrCodePinMethod/pin
            qrpin-update: UserAuthMethod-QR.ReadWrite UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.ReadWrite.All UserAuthenticationMethod.ReadWrite | | UserAuthMethod-QR.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/qrCodePinMethod/pin";
        self.0.call(sheet).json(body)
    }

    /// `POST /users/{user-id}/authentication/qrCodePinMethod/pin/updatePin`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/qrpin-updatepin?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn update_pin(&self, body: requests::qr_pin::UpdatePinRequest) -> Call<()> {
        let sheet = "POST qrPin: update_pin
            qrpin-updatepin: | |
            /users/{id}/authentication/qrCodePinMethod/pin/updatePin";
        self.0.name("updatePin").call(sheet).json(body)
    }
}
