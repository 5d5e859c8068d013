package nl.collectief.examples.eformulier.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keeps the session of who says to be there still. */
@RestController
class SessionController {

    /** Asking is a sign of life; 401 when the session is over. */
    @GetMapping("/sessie")
    ResponseEntity<Void> stay(HttpServletRequest request) {
        boolean there = request.getSession(false) != null;
        return ResponseEntity.status(there ? HttpStatus.NO_CONTENT : HttpStatus.UNAUTHORIZED)
                .build();
    }
}
