//! What the documentation says about a request, as data.

/// The method of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PATCH`
    Patch,
    /// `PUT`
    Put,
    /// `DELETE`
    Delete,
    /// `HEAD`
    Head,
    /// `OPTIONS`
    Options,
}

/// Who calls: a signed-in user with one of two kinds of account, or the application itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Caller {
    /// A signed-in user with a work or school account.
    DelegatedWork,
    /// A signed-in user with a personal Microsoft account.
    DelegatedPersonal,
    /// The application itself.
    Application,
}

/// What the documentation says about a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    /// The resource and the method's name: `user: list`.
    pub name: &'static str,
    /// The method.
    pub method: Method,
    /// The path template: `/users/{id}`.
    pub path: &'static str,
    /// The pages of the reference that document it, the leading one first: `user-list`.
    pub pages: &'static [&'static str],
    /// Scopes of a work or school account, space-separated, least privileged first; empty when not supported. Any one
    /// of them will do; those with a `+` between them are needed at once.
    pub work: &'static str,
    /// Scopes of a personal account, likewise.
    pub personal: &'static str,
    /// Scopes of an application, likewise.
    pub application: &'static str,
}

impl Operation {
    /// The scopes that the reference lists for one kind of caller, least privileged first.
    ///
    /// Mostly any one of them will do; [`alternatives`](Self::alternatives) tells those apart that are needed at once.
    pub fn scopes(&self, caller: Caller) -> impl Iterator<Item = &'static str> {
        let mut rest = self.of(caller).split([' ', '+']);
        let mut before = Vec::new();
        std::iter::from_fn(move || {
            let scope = rest.find(|scope| !scope.is_empty() && !before.contains(scope))?;
            before.push(scope);
            Some(scope)
        })
    }

    /// The sets of scopes with any one of which one kind of caller may send the request, least privileged first; most sets
    /// hold a single scope.
    pub fn alternatives(&self, caller: Caller) -> impl Iterator<Item = impl Iterator<Item = &'static str>> {
        self.of(caller).split_ascii_whitespace().map(|set| set.split('+'))
    }

    fn of(&self, caller: Caller) -> &'static str {
        match caller {
            Caller::DelegatedWork => self.work,
            Caller::DelegatedPersonal => self.personal,
            Caller::Application => self.application,
        }
    }
}
